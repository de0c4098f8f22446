import type { SearchAnswer, SearchHit, SearchRequest } from './engine'
import { markHit } from './markHit'
import type { Candidate, Plan, Retrieval, Retrieved } from './plan'
import { rank, type Ranked } from './rank'
import type { Reading } from './readQuery'

/** So many candidates are ranked against one another; behind them pages keep the engine's order. */
const RANKED = 100

export const NOTHING_READ: Reading = {
  plan: null,
  understood: { facets: [], words: [] },
  correction: null,
}

const NOTHING_FOUND: Retrieved = {
  candidates: [],
  total: 0,
  facets: { kind: [], area: [], level: [], type: [], licence: [], school: [], tag: [], year: [] },
}

type Answer = Omit<SearchAnswer, 'engine' | 'tookMs'>

/**
 * The answer to a request that has been read: what the driver brings, ranked, cut to the page, marked. The same for
 * both engines.
 */
export async function answerRequest({
  request,
  read,
  retrieve,
}: {
  request: SearchRequest
  /** @param isEager nothing was found before: spelling is doubted more */
  read: (isEager: boolean) => Reading | Promise<Reading>
  retrieve: (retrieval: Retrieval) => Retrieved | Promise<Retrieved>
}): Promise<Answer> {
  const reading = await read(false)
  const answer = await answerReading({ request, reading, retrieve })
  // Where the chosen facets leave nothing, the words are not to blame.
  const isFiltered = Object.values(request.chosen).some((values) => values?.length)
  if (answer.total > 0 || request.isExact || (isFiltered && reading.plan)) return answer
  if (request.q.trim() === '') return answer

  const again = await read(true)
  const other =
    again.correction === reading.correction
      ? answer
      : await answerReading({ request, reading: again, retrieve })
  // What found nothing either is not offered as what was meant.
  return other.total > 0 ? other : { ...answer, correction: null }
}

async function answerReading({
  request,
  reading,
  retrieve,
}: {
  request: SearchRequest
  reading: Reading
  retrieve: (retrieval: Retrieval) => Retrieved | Promise<Retrieved>
}): Promise<Answer> {
  const { plan } = reading
  const isBrowsing = request.q.trim() === ''
  if (!plan && !isBrowsing)
    return toAnswer({ request, reading, offset: 0, retrieved: NOTHING_FOUND })

  const retrieval = toRetrieval(request, plan)
  const retrieved = await retrieve(retrieval)
  const { offset } = retrieval
  if (retrieved.total > 0 || !plan || plan.loose.length === 0)
    return toAnswer({ request, reading, offset, retrieved })

  const loose = { ...plan, accept: plan.loose }
  const near = await retrieve({ ...retrieval, plan: loose })
  const answer = toAnswer({
    request,
    reading: { ...reading, plan: loose },
    offset,
    retrieved: near,
  })
  return { ...answer, hits: answer.hits.map((hit) => ({ ...hit, tier: 'near' })) }
}

function toRetrieval({ chosen, page, size, sort }: SearchRequest, plan: Plan | null): Retrieval {
  const offset = (page - 1) * size
  if (!plan || sort !== 'relevance') {
    const order = sort === 'relevance' ? 'newest' : sort
    return { plan, chosen, sort: order, offset, limit: size }
  }
  const isAmongRanked = offset + size <= RANKED
  return isAmongRanked
    ? { plan, chosen, sort: 'relevance', offset: 0, limit: RANKED }
    : { plan, chosen, sort: 'relevance', offset, limit: size }
}

function toAnswer({
  request,
  reading: { plan, understood, correction },
  offset,
  retrieved,
}: {
  request: SearchRequest
  reading: Reading
  offset: number
  retrieved: Retrieved
}): Answer {
  const { q: query, page, size, sort } = request
  const ranked = order({ plan, candidates: retrieved.candidates, isRanked: sort === 'relevance' })
  const skipped = (page - 1) * size - offset
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
