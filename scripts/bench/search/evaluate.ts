import type { JudgedQuery } from './corpus'

/** Results that count. */
const DEPTH = 10
/** From this grade on a result is a good one. */
const GOOD = 2

export interface Scores {
  queries: number
  /** Normalised discounted cumulative gain, Järvelin and Kekäläinen 2002: gain 2^grade − 1, discount log2(rank + 1). */
  ndcg: number | null
  /** Good documents among the first ten, of as many as could be there. */
  recall: number | null
  /** Queries whose first result is good. */
  success: number | null
  /** Of the queries that nothing answers, those that found nothing. */
  zeroPrecision: number | null
  /** Of those that something answers, those that found nothing. */
  falseEmpty: number | null
}

/** Scores of a list of results for each query, per category and overall. */
export function evaluate({
  queries,
  results,
}: {
  queries: JudgedQuery[]
  /** Query id → document ids, best first. */
  results: Map<string, string[]>
}): { overall: Scores; categories: Map<string, Scores> } {
  const names = [...new Set(queries.map(({ category }) => category))]
  const scoresOf = (some: JudgedQuery[]) => average(some, results)
  return {
    overall: scoresOf(queries),
    categories: new Map(
      names.map((name) => [name, scoresOf(queries.filter(({ category }) => category === name))]),
    ),
  }
}

function average(queries: JudgedQuery[], results: Map<string, string[]>): Scores {
  const answerable = queries.filter(({ relevant }) => Object.keys(relevant).length > 0)
  const others = queries.filter(({ relevant }) => Object.keys(relevant).length === 0)
  const found = (query: JudgedQuery) => [...new Set(results.get(query.id) ?? [])]
  const over = (some: JudgedQuery[], score: (query: JudgedQuery) => number) =>
    some.length === 0 ? null : some.reduce((sum, query) => sum + score(query), 0) / some.length
  const isEmpty = (query: JudgedQuery) => (found(query).length === 0 ? 1 : 0)
  return {
    queries: queries.length,
    ndcg: over(answerable, (query) => ndcg(query, found(query))),
    recall: over(answerable, (query) => recall(query, found(query))),
    success: over(answerable, (query) =>
      (query.relevant[found(query)[0] ?? ''] ?? 0) >= GOOD ? 1 : 0,
    ),
    zeroPrecision: over(others, isEmpty),
    falseEmpty: over(answerable, isEmpty),
  }
}

function ndcg({ relevant }: JudgedQuery, ids: string[]): number {
  const ideal = gains(Object.values(relevant).sort((a, b) => b - a))
  return gains(ids.map((id) => relevant[id] ?? 0)) / ideal
}

const gains = (grades: number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0)

function recall({ relevant }: JudgedQuery, ids: string[]): number {
  const good = Object.keys(relevant).filter((id) => (relevant[id] ?? 0) >= GOOD)
  if (good.length === 0) return 1
  const found = good.filter((id) => ids.slice(0, DEPTH).includes(id))
  return found.length / Math.min(DEPTH, good.length)
}
