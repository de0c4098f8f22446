import type { Search, SearchHit } from '@/search/engine'
import { getSearch } from '@/search/searchPort'
import { findCards, type LibraryCard, type LibraryCollection } from './findLibrary'
import { findRelatedLibrary, type LibraryItem } from './queries'

const RELATED = 3
/** Some of what is alike is news or cannot be read any more. */
const ASKED = 12

/**
 * Items of the library alike in meaning, read anew with a visitor's rights; those with a tag or the learning area in
 * common where the search knows none, is not open or fails.
 */
export async function findRelated({
  collection,
  item,
}: {
  collection: LibraryCollection
  item: Pick<LibraryItem, 'id' | 'tags' | 'learningArea'>
}): Promise<LibraryCard[]> {
  const hits = await askSearch((search) => search.related({ kind: collection, id: item.id }, ASKED))
  const cards = await Promise.all(
    (['teaching-media', 'innovations'] as const).map((kind) =>
      findCards({
        collection: kind,
        ids: hits.filter((hit) => hit.kind === kind && hit.id !== item.id).map(({ id }) => id),
      }),
    ),
  )
  const byKey = new Map(cards.flat().map((card) => [`${card.collection}/${card.id}`, card]))
  const found = hits.flatMap(({ kind, id }) => byKey.get(`${kind}/${id}`) ?? []).slice(0, RELATED)
  return found.length > 0 ? found : findRelatedLibrary({ collection, item })
}

/** A page does not fail because the search does: what it is asked for here is an extra. */
async function askSearch(ask: (search: Search) => Promise<SearchHit[]>): Promise<SearchHit[]> {
  try {
    return await ask(getSearch())
  } catch {
    return []
  }
}
