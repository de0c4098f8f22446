import { getSearch } from '@/search/searchPort'
import { LIBRARY_KINDS, type LibraryQuery, type ListedCollection } from '../parseLibraryQuery'
import { toRequest } from '../searchLibrary'

/** As many rows as a list may have: more would be a copy of the library, for which there is `/oai`. */
export const ROWS_MAX = 5_000
/** The most the search gives at a time. */
const PAGE_SIZE = 50

/** One item of a list, and whether it matches all that was asked or misses one thing. */
export interface ItemRef {
  collection: ListedCollection
  id: string
  tier: 'all' | 'near'
}

/**
 * The items of a list in its order, from its first page on, and how many the search found. An item that moves to a later
 * page while the pages are asked stands in the list once.
 * @param max rows at most
 */
export async function listRefs(
  query: LibraryQuery,
  max = ROWS_MAX,
): Promise<{ refs: ItemRef[]; total: number }> {
  const refs = new Map<string, ItemRef>()
  for (let page = 1; ; page += 1) {
    const { hits, total } = await getSearch().find({ ...toRequest(query), page, size: PAGE_SIZE })
    for (const { id, kind, tier } of hits) {
      const collection = COLLECTIONS.find((one) => one === kind)
      if (collection && refs.size < max) refs.set(`${kind}/${id}`, { collection, id, tier })
    }
    if (hits.length < PAGE_SIZE || page * PAGE_SIZE >= Math.min(total, max)) {
      return { refs: [...refs.values()], total }
    }
  }
}

const COLLECTIONS = Object.values(LIBRARY_KINDS)
