import { BadFilter, parseFilter, valuesOf } from './filter'
import { MeiliRefusal, type Doc, type StoredIndex } from './store'

export interface SearchBody {
  indexUid?: string
  q?: string
  filter?: string
  sort?: string[]
  facets?: string[]
  attributesToRetrieve?: string[]
  offset?: number
  limit?: number
  page?: number
  hitsPerPage?: number
}

/** A search with an empty query: filter, sort, page, count. */
export function searchIndex(index: StoredIndex, body: SearchBody) {
  if (body.q) throw new MeiliRefusal(500, 'this stand-in knows no words')
  const { settings } = index
  const filterable = new Set(settings.filterableAttributes as string[] | undefined)
  const sortable = new Set(settings.sortableAttributes as string[] | undefined)
  const sorts = (body.sort ?? []).map((rule) => rule.split(':') as [string, string])
  if (sorts.some(([field]) => !sortable.has(field)))
    throw new MeiliRefusal(400, 'invalid_search_sort')
  if ((body.facets ?? []).some((facet) => !filterable.has(facet)))
    throw new MeiliRefusal(400, 'invalid_search_facets')

  const found = [...index.docs.values()].filter(matcher(body.filter, filterable))
  found.sort((a, b) => compare(a, b, sorts))
  const max = (settings.pagination as { maxTotalHits?: number } | undefined)?.maxTotalHits ?? 1000
  const total = Math.min(found.length, max)
  const isPaged = body.page !== undefined || body.hitsPerPage !== undefined
  const size = isPaged ? (body.hitsPerPage ?? 20) : (body.limit ?? 20)
  const start = isPaged ? ((body.page ?? 1) - 1) * size : (body.offset ?? 0)
  return {
    hits: found
      .slice(start, Math.min(start + size, max))
      .map((doc) => pick(doc, body.attributesToRetrieve)),
    query: '',
    processingTimeMs: 0,
    ...(isPaged
      ? {
          page: body.page ?? 1,
          hitsPerPage: size,
          totalHits: total,
          totalPages: Math.ceil(total / size),
        }
      : { offset: start, limit: size, estimatedTotalHits: total }),
    ...(body.facets ? { facetDistribution: distribution(found, body.facets) } : {}),
  }
}

function matcher(filter: string | undefined, filterable: Set<string>) {
  try {
    return filter ? parseFilter(filter, filterable) : () => true
  } catch (error) {
    if (error instanceof BadFilter) throw new MeiliRefusal(400, 'invalid_search_filter')
    throw error
  }
}

export const pick = (doc: Doc, fields: string[] | undefined): Doc =>
  !fields || fields.includes('*')
    ? doc
    : Object.fromEntries(Object.entries(doc).filter(([field]) => fields.includes(field)))

function compare(a: Doc, b: Doc, sorts: [string, string][]): number {
  for (const [field, order] of sorts) {
    const [one, other] = [a[field], b[field]] as [string | number, string | number]
    if (one !== other) return (one < other ? -1 : 1) * (order === 'desc' ? -1 : 1)
  }
  return 0
}

function distribution(docs: Doc[], facets: string[]) {
  return Object.fromEntries(
    facets.map((facet) => {
      const counts: Record<string, number> = {}
      for (const doc of docs)
        for (const value of new Set(valuesOf(doc[facet]))) counts[value] = (counts[value] ?? 0) + 1
      return [facet, counts]
    }),
  )
}
