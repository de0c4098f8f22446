import { createHash } from 'node:crypto'
import { Meilisearch, type EnqueuedTaskPromise } from 'meilisearch'
import { asking, isFault, MeiliFault } from './MeiliFault'

export interface MeiliSettings {
  host: string
  /** The master key, or one with the rights that are needed; undefined where the server asks for none. */
  apiKey?: string
  /** Begins the name of every index and key of this site. */
  prefix: string
}

/** One client for searching, which may nothing else, and one for writing to the indexes of this site. */
export interface Connection {
  searching: Meilisearch
  writing: Meilisearch
}

/** Longer than that no visitor waits: the other engine answers. */
const SEARCH_MS = 1_500
const WRITE_MS = 30_000
const TASK_MS = 300_000
const TASK_LOOK_MS = 50

const SEARCH_RIGHTS = ['search']
const WRITE_RIGHTS = [
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.create',
  'indexes.get',
  'indexes.delete',
  'indexes.swap',
  'settings.get',
  'settings.update',
  'stats.get',
  'tasks.get',
]

/**
 * Connects with keys that may only what they are for. The given key is used to find or make the two, and for nothing
 * else; one that may not make keys is used as it is.
 */
export async function connect({ host, apiKey, prefix }: MeiliSettings): Promise<Connection> {
  const client = (key: string | undefined, timeout: number) =>
    new Meilisearch({
      host,
      apiKey: key,
      timeout,
      defaultWaitOptions: { timeout: TASK_MS, interval: TASK_LOOK_MS },
    })
  const keeper = client(apiKey, SEARCH_MS)
  const own = (use: string, actions: string[]) => ownKey({ keeper, prefix, use, actions })
  const keys = apiKey
    ? { search: await own('search', SEARCH_RIGHTS), write: await own('write', WRITE_RIGHTS) }
    : { search: undefined, write: undefined }
  return {
    searching: client(keys.search ?? apiKey, SEARCH_MS),
    writing: client(keys.write ?? apiKey, WRITE_MS),
  }
}

interface OwnKey {
  keeper: Meilisearch
  prefix: string
  use: string
  actions: string[]
}

/** The key of this use; undefined where the given one may not make keys. */
async function ownKey({ keeper, prefix, use, actions }: OwnKey): Promise<string | undefined> {
  const uid = keyID(`${prefix}/${use}/${actions.join()}`)
  const find = async () => (await asking('keys', () => keeper.getKey(uid))).key
  try {
    return await find()
  } catch (error) {
    if (isFault(error, 'invalid_api_key')) return undefined
    if (!isFault(error, 'api_key_not_found')) throw error
  }
  try {
    const made = await asking('keys', () =>
      keeper.createKey({
        uid,
        name: `${prefix} ${use}`,
        description: `Made by the site: ${use}`,
        actions,
        indexes: [`${prefix}-*`],
        expiresAt: null,
      }),
    )
    return made.key
  } catch (error) {
    // Another process was faster.
    if (isFault(error, 'api_key_already_exists')) return find()
    if (isFault(error, 'invalid_api_key')) return undefined
    throw error
  }
}

/** The same for the same prefix, use and rights, so that a key is found again; of the form of a random UUID. */
function keyID(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Waits until a task is done. @throws MeiliFault when it failed or took too long */
export async function done(what: string, task: () => EnqueuedTaskPromise): Promise<void> {
  const ended = await asking(what, () => task().waitTask())
  if (ended.status !== 'succeeded') {
    throw new MeiliFault(
      what,
      `${ended.status} ${ended.error?.code ?? ''}`.trim(),
      ended.error?.code,
    )
  }
}
