import type { Entry, IndexWriter } from '../../engine'
import { entryKey } from '../../engine'
import type { Candidate, Retriever } from '../../plan'
import { connect, done, type Connection, type MeiliSettings } from './connect'
import { asking, isFault } from './MeiliFault'
import { retrieve } from './retrieve'
import { INDEX_SETTINGS } from './settings'
import { documentID, toDocument } from './toDocument'

export interface MeiliIndex extends IndexWriter, Retriever {
  /** With which settings and kept words it was last built whole; null for never. @throws MeiliFault when it does not answer */
  built(): Promise<Built | null>
  noteBuilt(built: Built): Promise<void>
  count(): Promise<number>
}

export interface Built {
  settings: number
  keptWords: string
}

/** How an entry's texts become terms; the vocabulary lives with whoever understands queries. */
export type Prepare = (entries: Entry[]) => Promise<Omit<Candidate, 'key'>[]>

const DOCUMENTS = 1_000
const ABOUT = 'about'

/** The index in a Meilisearch server. Nothing is asked of the server before it is needed. */
export function createMeilisearch({
  prepare,
  ...settings
}: MeiliSettings & { prepare: Prepare }): MeiliIndex {
  const uid = `${settings.prefix}-entries`
  const next = `${settings.prefix}-entries-next`
  const about = `${settings.prefix}-about`
  let connection: Promise<Connection> | undefined
  let isThere = false
  /** What was written while another index is being built, null for what was taken out: it must be in that one too. */
  let meanwhile: Map<string, Entry | null> | undefined

  /** A connection that failed is tried again the next time. */
  function connected(): Promise<Connection> {
    connection ??= connect(settings).catch((error: unknown) => {
      connection = undefined
      throw error
    })
    return connection
  }
  const writing = async () => (await connected()).writing

  async function ensureIndex(): Promise<void> {
    if (isThere) return
    const client = await writing()
    try {
      await asking('index', () => client.getRawIndex(uid))
    } catch (error) {
      if (!isFault(error, 'index_not_found')) throw error
      await createIndex(uid)
    }
    isThere = true
  }

  async function createIndex(name: string): Promise<void> {
    const client = await writing()
    try {
      await done('new index', () => client.createIndex(name, { primaryKey: 'id' }))
    } catch (error) {
      if (!isFault(error, 'index_already_exists')) throw error
    }
    await done('settings', () => client.index(name).updateSettings(INDEX_SETTINGS))
  }

  async function write(name: string, entries: Entry[]): Promise<void> {
    const client = await writing()
    for (let start = 0; start < entries.length; start += DOCUMENTS) {
      const batch = entries.slice(start, start + DOCUMENTS)
      const candidates = await prepare(batch)
      const documents = batch.flatMap((entry, index) => {
        const candidate = candidates[index]
        return candidate ? [toDocument({ entry, candidate })] : []
      })
      await done('documents', () => client.index(name).addDocuments(documents))
    }
  }

  async function erase(name: string, keys: string[]): Promise<void> {
    if (keys.length === 0) return
    const client = await writing()
    await done('removal', () => client.index(name).deleteDocuments(keys.map(documentID)))
  }

  async function catchUp(name: string): Promise<void> {
    while (meanwhile && meanwhile.size > 0) {
      const late = [...meanwhile]
      meanwhile.clear()
      await write(
        name,
        late.flatMap(([, entry]) => entry ?? []),
      )
      await erase(
        name,
        late.filter(([, entry]) => entry === null).map(([key]) => key),
      )
    }
  }

  async function drop(name: string): Promise<void> {
    const client = await writing()
    try {
      await done('old index', () => client.deleteIndex(name))
    } catch (error) {
      if (!isFault(error, 'index_not_found')) throw error
    }
  }

  return {
    async put(entries) {
      await ensureIndex()
      for (const entry of entries) meanwhile?.set(entryKey(entry), entry)
      await write(uid, entries)
    },
    async remove(keys) {
      await ensureIndex()
      for (const key of keys) meanwhile?.set(key, null)
      await erase(uid, keys)
    },
    async list() {
      await ensureIndex()
      const client = await writing()
      const prints = new Map<string, string>()
      for (let offset = 0; ; offset += DOCUMENTS) {
        const { results, total } = await asking('list', () =>
          client.index<{ key: string; print: string }>(uid).getDocuments({
            fields: ['key', 'print'],
            offset,
            limit: DOCUMENTS,
          }),
        )
        for (const { key, print } of results) prints.set(key, print)
        if (offset + DOCUMENTS >= total) return prints
      }
    },
    async rebuild({ batches, onProgress }) {
      await ensureIndex()
      const client = await writing()
      meanwhile = new Map()
      try {
        // Left behind by a build that was cut short.
        await drop(next)
        await createIndex(next)
        let written = 0
        for await (const batch of batches) {
          await write(next, batch)
          written += batch.length
          onProgress?.(written)
        }
        await catchUp(next)
        await done('swap', () => client.swapIndexes([{ indexes: [uid, next], rename: false }]))
        await catchUp(uid)
      } finally {
        meanwhile = undefined
      }
      await drop(next)
    },
    // Words are understood before they come here.
    teach: async () => {},
    retrieve: async (retrieval) =>
      retrieve({ client: (await connected()).searching, uid, retrieval }),
    async built() {
      const client = await writing()
      try {
        const { settings, keptWords } = await asking('about', () =>
          client.index<Built>(about).getDocument(ABOUT),
        )
        return { settings, keptWords }
      } catch (error) {
        if (isFault(error, 'index_not_found', 'document_not_found')) return null
        throw error
      }
    },
    async noteBuilt(built) {
      const client = await writing()
      const note = { id: ABOUT, ...built }
      await done('about', () => client.index(about).addDocuments([note], { primaryKey: 'id' }))
    },
    async count() {
      const client = await writing()
      return (await asking('stats', () => client.index(uid).getStats())).numberOfDocuments
    },
  }
}
