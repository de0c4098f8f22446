import type { FacetCount, SearchAnswer } from '@/search/engine'
import { getSearch } from '@/search/searchPort'
import {
  LIBRARY_FACETS,
  LIBRARY_KINDS,
  toChoice,
  type LibraryFacet,
  type LibraryKind,
  type LibraryQuery,
} from '../parseLibraryQuery'
import { LEARNING_AREA_KEYS, LEVELS, LICENCES } from '../terms'

export type FacetLists = Record<LibraryFacet, FacetCount[]>

/** Schools and tags are many; the rest are found by a wording. */
const VALUES_MAX = 30

/**
 * For each facet its values and how many results each has. Within a facet values are alternatives, so those of one
 * that has been chosen from are counted as if it had not been: each number is what choosing that value alone would give.
 */
export async function countFacets({
  query,
  answer,
}: {
  query: LibraryQuery
  answer: SearchAnswer
}): Promise<FacetLists> {
  const lists = await Promise.all(
    LIBRARY_FACETS.map(async (facet) => [facet, await countFacet({ facet, query, answer })]),
  )
  return Object.fromEntries(lists) as FacetLists
}

async function countFacet({
  facet,
  query,
  answer,
}: {
  facet: LibraryFacet
  query: LibraryQuery
  answer: SearchAnswer
}): Promise<FacetCount[]> {
  const chosen: string[] = query[facet]
  const { facets } = chosen.length > 0 ? await askWithout({ facet, query }) : answer
  const counts = toAddressValues(facet, facets[facet] ?? [])
  const missing = chosen.filter((value) => counts.every((count) => count.value !== value))
  const all = [...counts, ...missing.map((value) => ({ value, count: 0 }))]
  return inOrder({ facet, counts: all, chosen })
}

const askWithout = ({ facet, query }: { facet: LibraryFacet; query: LibraryQuery }) =>
  getSearch().find({
    q: query.q,
    chosen: toChoice({ ...query, [facet]: [] }),
    sort: query.sort,
    page: 1,
    size: 1,
    isExact: query.exact === 1,
  })

/** The search knows kinds by their collections, an address by a word for people. */
function toAddressValues(facet: LibraryFacet, counts: FacetCount[]): FacetCount[] {
  if (facet !== 'kind') return counts
  const byCollection = new Map(counts.map(({ value, count }) => [value, count]))
  return (Object.keys(LIBRARY_KINDS) as LibraryKind[])
    .map((kind) => ({ value: kind, count: byCollection.get(LIBRARY_KINDS[kind]) ?? 0 }))
    .filter(({ count }) => count > 0)
}

const ORDERS: Partial<Record<LibraryFacet, readonly string[]>> = {
  kind: Object.keys(LIBRARY_KINDS),
  area: LEARNING_AREA_KEYS,
  level: Object.keys(LEVELS),
  licence: Object.keys(LICENCES),
}

/** As people know the list, years newest first, the rest most first; what is chosen never falls off its end. */
function inOrder({
  facet,
  counts,
  chosen,
}: {
  facet: LibraryFacet
  counts: FacetCount[]
  chosen: string[]
}): FacetCount[] {
  const order = ORDERS[facet]
  const sorted = [...counts].sort((a, b) => {
    if (order) return order.indexOf(a.value) - order.indexOf(b.value)
    if (facet === 'year') return Number(b.value) - Number(a.value)
    return b.count - a.count || (a.value < b.value ? -1 : 1)
  })
  return sorted.filter(({ value }, place) => place < VALUES_MAX || chosen.includes(value))
}
