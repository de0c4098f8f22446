import { FACETS, type SearchAnswer, type SearchHit, type SearchRequest } from './engine'
import { markHit } from './markHit'
import type { Candidate, Plan, Retrieval, Retrieved } from './plan'
import { rank, type Ranked } from './rank'
import type { Reading } from './readQuery'

/** So many candidates are ranked against one another; behind them pages keep the engine's order. */
const RANKED = 200

export const NOTHING_READ: Reading = {
  plan: null,
  understood: { facets: [], words: [] },
  correction: null,
}

const NOTHING_FOUND: Retrieved = {
  candidates: [],
  total: 0,
  facets: Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Retrieved['facets'],
}

/** What a driver must be asked for a request; null when nothing can be found. */
export function toRetrieval(request: SearchRequest, { plan }: Reading): Retrieval | null {
  const { chosen, page, size } = request
  const isBrowsing = request.q.trim() === ''
  if (!plan && !isBrowsing) return null
  const offset = (page - 1) * size
  if (!plan || request.sort !== 'relevance') {
    const sort = request.sort === 'relevance' ? 'newest' : request.sort
    return { plan, chosen, sort, offset, limit: size }
  }
  const isAmongRanked = offset + size <= RANKED
  return isAmongRanked
    ? { plan, chosen, sort: 'relevance', offset: 0, limit: RANKED }
    : { plan, chosen, sort: 'relevance', offset, limit: size }
}

/** The answer to a request from what a driver brought: ranked, cut to the page, marked. The same for both engines. */
export function toAnswer({
  request,
  reading: { plan, understood, correction },
  retrieval,
  retrieved = NOTHING_FOUND,
}: {
  request: SearchRequest
  reading: Reading
  retrieval: Retrieval | null
  retrieved?: Retrieved
}): Omit<SearchAnswer, 'engine' | 'tookMs'> {
  const { q: query, page, size, sort } = request
  const ranked = order({ plan, candidates: retrieved.candidates, isRanked: sort === 'relevance' })
  const skipped = (page - 1) * size - (retrieval?.offset ?? 0)
  return {
    query,
    understood,
    correction,
    total: retrieved.total,
    page,
    size,
    hits: ranked.slice(skipped, skipped + size).map((hit) => toHit(hit, plan)),
    facets: retrieved.facets,
  }
}

function order({
  plan,
  candidates,
  isRanked,
}: {
  plan: Plan | null
  candidates: Candidate[]
  isRanked: boolean
}): Pick<Ranked, 'candidate' | 'tier'>[] {
  if (plan && isRanked) return rank({ plan, candidates })
  return candidates.map((candidate) => ({ candidate, tier: 'all' }))
}

export function toHit(
  { candidate, tier }: Pick<Ranked, 'candidate' | 'tier'>,
  plan: Plan | null,
): SearchHit {
  const { entry } = candidate
  const { id, kind, publishedAt, area, levels, type, licence, school, year, card } = entry
  const { title, snippet } = markHit({ entry, plan })
  return {
    id,
    kind,
    tier,
    title,
    snippet,
    publishedAt,
    area,
    levels,
    type,
    licence,
    school,
    year,
    card,
  }
}
