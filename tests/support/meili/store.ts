import { createHash } from 'node:crypto'

export type Doc = Record<string, unknown>

export interface StoredIndex {
  uid: string
  primaryKey: string
  docs: Map<string, Doc>
  settings: Record<string, unknown>
}

export interface StoredKey {
  uid: string
  key: string
  name?: string
  actions: string[]
  indexes: string[]
}

/** A fault as the server tells it. */
export class MeiliRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
  ) {
    super(`refused: ${code}`)
  }
}

interface Task {
  uid: number
  status: 'enqueued' | 'succeeded' | 'failed'
  error: { message: string; code: string } | null
  run: () => void
}

/** What the server holds. Tasks are done in their order, a moment after they were asked for. */
export function createStore({ masterKey }: { masterKey?: string }) {
  const indexes = new Map<string, StoredIndex>()
  const keys = new Map<string, StoredKey>()
  const tasks: Task[] = []
  /** While set, tasks stay enqueued. */
  let isHeld = false

  function work() {
    for (const task of tasks.filter(({ status }) => status === 'enqueued')) {
      try {
        task.run()
        task.status = 'succeeded'
      } catch (error) {
        const code = error instanceof MeiliRefusal ? error.code : 'internal'
        Object.assign(task, { status: 'failed', error: { message: code, code } })
      }
    }
  }

  return {
    indexes,
    keys,
    tasks,
    hold(held: boolean) {
      isHeld = held
      if (!held) work()
    },
    enqueue(type: string, indexUid: string | null, run: () => void) {
      const task: Task = { uid: tasks.length, status: 'enqueued', error: null, run }
      tasks.push(task)
      setImmediate(() => isHeld || work())
      return {
        taskUid: task.uid,
        indexUid,
        status: 'enqueued',
        type,
        enqueuedAt: new Date().toISOString(),
      }
    },
    index(uid: string): StoredIndex {
      const index = indexes.get(uid)
      if (!index) throw new MeiliRefusal(404, 'index_not_found')
      return index
    },
    create(uid: string, primaryKey = 'id'): StoredIndex {
      const index = { uid, primaryKey, docs: new Map(), settings: {} }
      indexes.set(uid, index)
      return index
    },
    makeKey(wanted: Omit<StoredKey, 'key'>): StoredKey {
      if (keys.has(wanted.uid)) throw new MeiliRefusal(409, 'api_key_already_exists')
      const key = createHash('sha256').update(`${masterKey} ${wanted.uid}`).digest('hex')
      keys.set(wanted.uid, { ...wanted, key })
      return { ...wanted, key }
    },
    /** @throws MeiliRefusal where the bearer may not do this, on one of these indexes */
    authorise(bearer: string | undefined, action: string, uids: string[]) {
      if (!masterKey || bearer === masterKey) return
      if (!bearer) throw new MeiliRefusal(401, 'missing_authorization_header')
      const key = [...keys.values()].find((one) => one.key === bearer)
      const may =
        key?.actions.some((own) => own === '*' || own === action) &&
        uids.every((uid) => key.indexes.some((pattern) => covers(pattern, uid)))
      if (!may) throw new MeiliRefusal(403, 'invalid_api_key')
    },
  }
}

export type MeiliStore = ReturnType<typeof createStore>

const covers = (pattern: string, uid: string) =>
  pattern.endsWith('*') ? uid.startsWith(pattern.slice(0, -1)) : pattern === uid
