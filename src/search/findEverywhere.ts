import { LIST_SIZE } from '@/site/Listing'
import type { SearchAnswer, SearchRequest } from './engine'
import { SEARCHED_KINDS, type SearchedKind, type SearchQuery } from './parseSearchQuery'
import { getSearch } from './searchPort'

export interface Everywhere {
  answer: SearchAnswer
  totalPages: number
  /** Kinds that have results, whichever of them is shown, and how many. */
  kinds: { kind: SearchedKind; count: number }[]
  /** Another wording that finds something, where the one typed was meant as it stands. */
  correction: string | null
}

/** A page of the search of the whole site; null without words, which ask for nothing. */
export async function findEverywhere(query: SearchQuery): Promise<Everywhere | null> {
  if (!query.q) return null
  const request = toRequest(query)
  const answer = await getSearch().find(request)
  const { facets } = query.kind
    ? await getSearch().find({ ...request, chosen: {}, page: 1, size: 1 })
    : answer
  const counts = new Map(facets.kind.map(({ value, count }) => [value, count]))
  return {
    answer,
    totalPages: Math.ceil(answer.total / LIST_SIZE),
    kinds: SEARCHED_KINDS.map((kind) => ({ kind, count: counts.get(kind) ?? 0 })).filter(
      ({ count }) => count > 0,
    ),
    correction: query.exact && answer.total === 0 ? await findCorrection(request) : null,
  }
}

const toRequest = ({ q, kind, exact, page }: SearchQuery): SearchRequest => ({
  q,
  chosen: kind ? { kind: [kind] } : {},
  sort: 'relevance',
  page,
  size: LIST_SIZE,
  isExact: exact === 1,
})

async function findCorrection(request: SearchRequest): Promise<string | null> {
  const free = await getSearch().find({ ...request, isExact: false, page: 1, size: 1 })
  return free.total > 0 ? free.correction : null
}
