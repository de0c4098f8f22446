import type { Payload, Where } from 'payload'
import type { Entry } from '../engine'
import type { EntrySource } from './EntrySource'
import { findEntries } from './findEntries'

const BATCH = 200

/** The entries of everything visitors may find now, in batches; an item changed meanwhile stands in the change log. */
export async function* allEntries({
  payload,
  sources,
  size = BATCH,
}: {
  payload: Payload
  sources: EntrySource[]
  size?: number
}): AsyncGenerator<Entry[]> {
  for (const source of sources) {
    for await (const ids of pagesOfIDs({ payload, source, size }))
      yield findEntries({ payload, source, ids })
  }
}

/** By the id behind which the next page begins: items that come and go meanwhile make none be passed over. */
async function* pagesOfIDs({
  payload,
  source,
  size,
}: {
  payload: Payload
  source: EntrySource
  size: number
}): AsyncGenerator<string[]> {
  for (let last: string | undefined; ;) {
    const after: Where[] = last ? [{ id: { greater_than: last } }] : []
    const { docs } = await payload.db.find<{ id: string }>({
      collection: source.kind,
      where: { and: [{ stage: { equals: 'published' } }, ...after] },
      sort: 'id',
      limit: size,
      pagination: false,
      select: { stage: true },
    })
    if (docs.length > 0) yield docs.map(({ id }) => String(id))
    if (docs.length < size) return
    last = String(docs.at(-1)?.id)
  }
}
