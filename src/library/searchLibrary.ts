import type { SearchAnswer, SearchHit, SearchRequest } from '@/search/engine'
import { getSearch } from '@/search/searchPort'
import { LIST_SIZE } from '@/site/Listing'
import { pageLanguage } from '@/site/pageLanguage'
import { countFacets, type FacetLists } from './facets/countFacets'
import { findFacetNames, type NameFacet } from './facets/findFacetNames'
import { LIBRARY_FACETS, toChoice, type LibraryQuery } from './parseLibraryQuery'

export interface LibraryResults {
  answer: SearchAnswer
  /** Hits that match all, and those that miss one thing. */
  all: SearchHit[]
  near: SearchHit[]
  totalPages: number
  /** What may be chosen, with how many results each value would leave or add. */
  facets: FacetLists
  nameOf: NameFacet
}

/** A page of the library as the search answers it. */
export async function searchLibrary(query: LibraryQuery): Promise<LibraryResults> {
  const answer = await getSearch().find(toRequest(query))
  const facets = await countFacets({ query, answer })
  const nameOf = await findFacetNames({
    values: namesWanted({ query, answer, facets }),
    language: pageLanguage(),
  })
  return {
    answer,
    all: answer.hits.filter(({ tier }) => tier === 'all'),
    near: answer.hits.filter(({ tier }) => tier === 'near'),
    totalPages: Math.ceil(answer.total / LIST_SIZE),
    facets,
    nameOf,
  }
}

export const toRequest = (query: LibraryQuery): SearchRequest => ({
  q: query.q,
  chosen: toChoice(query),
  sort: query.sort,
  page: query.page,
  size: LIST_SIZE,
  isExact: query.exact === 1,
})

function namesWanted({
  query,
  answer,
  facets,
}: {
  query: LibraryQuery
  answer: SearchAnswer
  facets: FacetLists
}) {
  const understood = answer.understood.facets
  return {
    ...Object.fromEntries(
      LIBRARY_FACETS.map((facet) => [
        facet,
        [
          ...query[facet],
          ...facets[facet].map(({ value }) => value),
          ...understood.filter((one) => one.facet === facet).flatMap(({ values }) => values),
        ],
      ]),
    ),
    // A card names the area of its item, whether or not it may still be chosen.
    area: [
      ...facets.area.map(({ value }) => value),
      ...query.area,
      ...understood.filter(({ facet }) => facet === 'area').flatMap(({ values }) => values),
      ...answer.hits.map(({ area }) => area).filter((area) => area !== null),
    ],
  }
}
