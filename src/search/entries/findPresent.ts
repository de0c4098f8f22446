import type { Payload } from 'payload'
import { entryKey, type Entry } from '../engine'
import type { EntrySource } from './EntrySource'
import { findEntries } from './findEntries'

export interface Present {
  put: Entry[]
  /** Keys of what visitors may not find now. */
  remove: string[]
}

/** What an index should hold under these keys now: entries, and keys that must not be in it. */
export async function findPresent({
  payload,
  sources,
  keys,
}: {
  payload: Payload
  sources: EntrySource[]
  keys: string[]
}): Promise<Present> {
  const put: Entry[] = []
  for (const source of sources) {
    const prefix = entryKey({ kind: source.kind, id: '' })
    const ids = keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
    put.push(...(await findEntries({ payload, source, ids })))
  }
  const found = new Set(put.map(entryKey))
  return { put, remove: keys.filter((key) => !found.has(key)) }
}
