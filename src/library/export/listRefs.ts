import { findLibrary } from '../findLibrary'
import type { LibraryQuery } from '../parseLibraryQuery'
import type { ItemRef } from './findExported'

/** As many rows as a list may have: more would be a copy of the library, for which there is `/oai`. */
export const ROWS_MAX = 5_000

/** The items of a list in its order, from its first page on, and how many there are. */
export async function listRefs(query: LibraryQuery): Promise<{ refs: ItemRef[]; total: number }> {
  const refs = new Map<string, ItemRef>()
  for (let page = 1; ; page += 1) {
    const { docs, totalPages, totalDocs } = await findLibrary({ ...query, page })
    for (const { id, collection } of docs) {
      if (refs.size < ROWS_MAX) refs.set(id, { id, collection })
    }
    if (page >= totalPages || refs.size >= ROWS_MAX) {
      return { refs: [...refs.values()], total: totalDocs }
    }
  }
}
