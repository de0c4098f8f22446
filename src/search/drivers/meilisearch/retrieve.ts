import type { Meilisearch, MultiSearchQuery } from 'meilisearch'
import { FACETS, type Facet, type FacetCount } from '../../engine'
import type { Plan, Retrieval, Retrieved } from '../../plan'
import { asking } from './MeiliFault'
import { toCandidate, type MeiliDocument } from './toDocument'
import { toFilter, type TermsField } from './toFilter'

type Stored = Pick<MeiliDocument, 'key' | 'stored'>

const NEWEST = ['publishedAt:desc', 'id:asc']
const SORTS = { relevance: NEWEST, newest: NEWEST, uses: ['uses:desc', ...NEWEST] }

/** Asks for candidates, their number and the counts of their facets, in one request. */
export async function retrieve({
  client,
  uid,
  retrieval,
}: {
  client: Meilisearch
  uid: string
  retrieval: Retrieval
}): Promise<Retrieved> {
  const { plan, chosen, sort, offset, limit } = retrieval
  const counting: MultiSearchQuery = {
    indexUid: uid,
    q: '',
    filter: toFilter({ plan, chosen }),
    facets: [...FACETS],
    attributesToRetrieve: ['key'],
    page: 1,
    hitsPerPage: 1,
  }
  const isByRank = sort === 'relevance' && plan !== null
  const asked = isByRank ? mostPromising(plan) : [{ plan, field: 'terms' as const }]
  const { results } = await asking('search', () =>
    client.multiSearch<{ queries: MultiSearchQuery[] }, Stored>({
      queries: [
        counting,
        ...asked.map(({ plan, field }): MultiSearchQuery => ({
          indexUid: uid,
          q: '',
          filter: toFilter({ plan, chosen, field }),
          sort: SORTS[sort],
          attributesToRetrieve: ['key', 'stored'],
          ...(isByRank ? { offset: 0, limit: offset + limit } : { offset, limit }),
        })),
      ],
    }),
  )
  const [counted, ...lists] = results
  const found = new Map(lists.flatMap(({ hits }) => hits.map((hit) => [hit.key, hit] as const)))
  const hits = isByRank ? [...found.values()].slice(offset, offset + limit) : [...found.values()]
  return {
    candidates: hits.map(toCandidate),
    total: counted?.totalHits ?? 0,
    facets: countsOf(counted?.facetDistribution ?? {}),
  }
}

/**
 * The plan in steps, most promising first: items that have the most groups, in what they are called; then anywhere;
 * then those that lack a group. Each list holds the ones before it; an item stands where it is found first.
 */
function mostPromising(plan: Plan): { plan: Plan; field: TermsField }[] {
  const most = Math.max(...plan.accept.map((set) => set.length))
  const whole = { ...plan, accept: plan.accept.filter((set) => set.length === most) }
  const plans = whole.accept.length < plan.accept.length ? [whole, plan] : [plan]
  return plans.flatMap((plan) => [
    { plan, field: 'titleTerms' as const },
    { plan, field: 'terms' as const },
  ])
}

function countsOf(
  distribution: Record<string, Record<string, number>>,
): Record<Facet, FacetCount[]> {
  const counts = FACETS.map((facet) => {
    const values = Object.entries(distribution[facet] ?? {})
    const list = values.map(([value, count]) => ({ value, count }))
    return [facet, list.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))]
  })
  return Object.fromEntries(counts) as Record<Facet, FacetCount[]>
}
