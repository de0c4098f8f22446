import { MeiliRefusal, type Doc, type MeiliStore, type StoredKey } from './store'
import { pick, searchIndex, type SearchBody } from './search'

interface Asked {
  store: MeiliStore
  bearer: string | undefined
  method: string
  path: string
  query: URLSearchParams
  body: unknown
}

interface Answer {
  status: number
  body: unknown
}

const DOCUMENT_ID = /^[\w-]{1,511}$/

/** What the server answers. @throws MeiliRefusal */
export function answer(asked: Asked): Answer {
  const [first, uid, ...rest] = asked.path.split('/').slice(1)
  if (first === 'keys') return answerKeys(asked, uid)
  if (first === 'tasks') return answerTask(asked, Number(uid))
  if (first === 'multi-search') return answerMultiSearch(asked)
  if (first === 'swap-indexes') return answerSwap(asked)
  if (first === 'indexes') return answerIndex(asked, uid, rest.join('/'))
  throw new MeiliRefusal(404, 'not_found')
}

function answerKeys({ store, bearer, method, body }: Asked, uid: string | undefined): Answer {
  if (method === 'GET' && uid) {
    store.authorise(bearer, 'keys.get', [])
    const key = store.keys.get(uid)
    if (!key) throw new MeiliRefusal(404, 'api_key_not_found')
    return { status: 200, body: key }
  }
  store.authorise(bearer, 'keys.create', [])
  return { status: 201, body: store.makeKey(body as Omit<StoredKey, 'key'>) }
}

function answerTask({ store, bearer }: Asked, uid: number): Answer {
  store.authorise(bearer, 'tasks.get', [])
  const task = store.tasks[uid]
  if (!task) throw new MeiliRefusal(404, 'task_not_found')
  return { status: 200, body: { uid, status: task.status, error: task.error } }
}

function answerMultiSearch({ store, bearer, body }: Asked): Answer {
  const { queries } = body as { queries: SearchBody[] }
  const uids = queries.map(({ indexUid = '' }) => indexUid)
  store.authorise(bearer, 'search', uids)
  const results = queries.map((query) => ({
    indexUid: query.indexUid,
    ...searchIndex(store.index(query.indexUid ?? ''), query),
  }))
  return { status: 200, body: { results } }
}

function answerSwap({ store, bearer, body }: Asked): Answer {
  const pairs = (body as { indexes: [string, string] }[]).map(({ indexes }) => indexes)
  store.authorise(bearer, 'indexes.swap', pairs.flat())
  const task = store.enqueue('indexSwap', null, () => {
    for (const [one, other] of pairs) {
      const [first, second] = [store.index(one), store.index(other)]
      store.indexes.set(one, { ...second, uid: one })
      store.indexes.set(other, { ...first, uid: other })
    }
  })
  return { status: 202, body: task }
}

function answerIndex(asked: Asked, uid: string | undefined, what: string): Answer {
  const { store, bearer, method, body, query } = asked
  const may = (action: string, of = uid) => store.authorise(bearer, action, of ? [of] : [])
  const later = (type: string, of: string, run: () => void): Answer => ({
    status: 202,
    body: store.enqueue(type, of, run),
  })

  if (!uid) {
    const wanted = body as { uid: string; primaryKey?: string }
    may('indexes.create', wanted.uid)
    return later('indexCreation', wanted.uid, () => {
      if (store.indexes.has(wanted.uid)) throw new MeiliRefusal(409, 'index_already_exists')
      store.create(wanted.uid, wanted.primaryKey)
    })
  }
  const asks = `${method} ${what.replace(/^documents\/(?!fetch$|delete-batch$).+/, 'documents/ID')}`
  switch (asks) {
    case 'GET ':
      may('indexes.get')
      return { status: 200, body: { uid, primaryKey: store.index(uid).primaryKey } }
    case 'DELETE ':
      may('indexes.delete')
      return later('indexDeletion', uid, () => {
        store.index(uid)
        store.indexes.delete(uid)
      })
    case 'PATCH settings':
      may('settings.update')
      return later('settingsUpdate', uid, () => {
        Object.assign((store.indexes.get(uid) ?? store.create(uid)).settings, body)
      })
    case 'GET stats':
      may('stats.get')
      return { status: 200, body: { numberOfDocuments: store.index(uid).docs.size } }
    case 'POST documents':
      may('documents.add')
      return later('documentAdditionOrUpdate', uid, () => {
        const index = store.indexes.get(uid) ?? store.create(uid)
        const docs = body as Doc[]
        if (docs.some((doc) => !DOCUMENT_ID.test(String(doc[index.primaryKey]))))
          throw new MeiliRefusal(400, 'invalid_document_id')
        for (const doc of docs) index.docs.set(String(doc[index.primaryKey]), doc)
      })
    case 'POST documents/delete-batch':
      may('documents.delete')
      return later('documentDeletion', uid, () => {
        for (const id of body as string[]) store.index(uid).docs.delete(String(id))
      })
    case 'GET documents': {
      may('documents.get')
      const all = [...store.index(uid).docs.values()]
      const [offset, limit] = [Number(query.get('offset') ?? 0), Number(query.get('limit') ?? 20)]
      const fields = query.get('fields')?.split(',')
      const results = all.slice(offset, offset + limit).map((doc) => pick(doc, fields))
      return { status: 200, body: { results, offset, limit, total: all.length } }
    }
    case 'GET documents/ID': {
      may('documents.get')
      const doc = store.index(uid).docs.get(what.slice('documents/'.length))
      if (!doc) throw new MeiliRefusal(404, 'document_not_found')
      return { status: 200, body: doc }
    }
  }
  throw new MeiliRefusal(404, 'not_found')
}
