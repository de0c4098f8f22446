import { getSearch } from '@/search/searchPort'
import type { SearchHit } from '@/search/engine'
import { pageLanguage } from '@/site/pageLanguage'
import { findFacetNames, type NameFacet } from './facets/findFacetNames'
import { toRequest } from './searchLibrary'
import { chosenOf, withoutChoice, withToggled, type Chosen } from './libraryHref'
import { toChoice, type LibraryQuery } from './parseLibraryQuery'

/** Each costs a search of its own. */
const TRIED_MAX = 6
const NEWEST = 4

export interface Broader {
  /** Searches with one chosen value less that find something, most first. */
  without: (Chosen & { query: LibraryQuery; total: number })[]
  /** What is found with nothing chosen at all; 0 where nothing is chosen. */
  unfiltered: number
  /** Another wording that finds something, where the one typed was meant as it stands. */
  correction: { query: LibraryQuery; wording: string; total: number } | null
  /** The newest of the areas that were chosen or understood, else of the library. */
  newest: SearchHit[]
  /** Names what stands on the cards of the newest, which the search itself did not meet. */
  nameOf: NameFacet
}

/** What may help whoever found nothing. */
export async function findBroader({
  query,
  areas,
}: {
  query: LibraryQuery
  /** Understood from the words. */
  areas: string[]
}): Promise<Broader> {
  const chosen = chosenOf(query)
  const tried = chosen
    .slice(0, TRIED_MAX)
    .map((one) => ({ ...one, query: withToggled(query, one) }))
  const [totals, unfiltered, correction, newest] = await Promise.all([
    Promise.all(tried.map((one) => count(one.query))),
    chosen.length > 1 ? count(withoutChoice(query)) : 0,
    query.exact ? findCorrection(query) : null,
    findNewest({ query, areas }),
  ])
  return {
    without: tried
      .map((one, place) => ({ ...one, total: totals[place] ?? 0 }))
      .filter(({ total }) => total > 0)
      .sort((a, b) => b.total - a.total),
    unfiltered,
    correction,
    newest,
    nameOf: await findFacetNames({
      values: { area: newest.flatMap(({ area }) => area ?? []) },
      language: pageLanguage(),
    }),
  }
}

const ask = (query: LibraryQuery) => getSearch().find({ ...toRequest(query), page: 1, size: 1 })

const count = async (query: LibraryQuery): Promise<number> => (await ask(query)).total

async function findCorrection(query: LibraryQuery): Promise<Broader['correction']> {
  const free = { ...query, exact: undefined, page: 1 }
  const { correction, total } = await ask(free)
  return correction && total > 0 ? { query: free, wording: correction, total } : null
}

async function findNewest({ query, areas }: { query: LibraryQuery; areas: string[] }) {
  const area = query.area.length > 0 ? query.area : areas
  const { kind } = toChoice({ ...query, kind: [] })
  const of = async (chosen: { kind?: string[]; area?: string[] }) => {
    const request = { q: '', sort: 'newest', page: 1, size: NEWEST } as const
    return (await getSearch().find({ ...request, chosen })).hits
  }
  const inArea = area.length > 0 ? await of({ kind, area: [...area] }) : []
  return inArea.length > 0 ? inArea : of({ kind })
}
