import { readNumber, readPage, readText, readTexts } from '@/site/parseParams'
import { FACETS, type FacetChoice, type SearchRequest } from './engine'

export const SIZE_MAX = 50
const SIZE_USUAL = 20
const VALUES_MAX = 20

/**
 * The parameters of `GET /api/search` as the search takes them. Nothing is refused: a number that makes no sense
 * counts as unset, a size beyond the largest is the largest, a long wording is cut.
 */
export function parseSearchParams(params: URLSearchParams): SearchRequest {
  const q = readText(params.get('q') ?? undefined)
  const chosen: FacetChoice = {}
  for (const facet of FACETS) {
    const values = readTexts(params.getAll(facet), { max: 120, count: VALUES_MAX })
    if (values.length > 0) chosen[facet] = values
  }
  const size = readNumber(params.get('size') ?? undefined, { min: 1, max: 1_000_000 })
  return {
    q,
    chosen,
    sort: sortOf(params.get('sort'), q),
    page: readPage(params.get('page') ?? undefined),
    size: Math.min(size ?? SIZE_USUAL, SIZE_MAX),
    isExact: params.get('exact') === '1',
  }
}

/** Without words nothing is more relevant than another. */
function sortOf(sort: string | null, q: string): SearchRequest['sort'] {
  if (sort === 'newest' || sort === 'uses') return sort
  return q ? 'relevance' : 'newest'
}
