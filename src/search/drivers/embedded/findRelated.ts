import type { SearchHit } from '../../engine'
import { toHit } from '../../answerRequest'
import { facetTerm, type Group, type Plan } from '../../plan'
import { rank } from '../../rank'
import type { Frequencies } from '../../understanding/Frequencies'
import type { EmbeddedIndex } from './EmbeddedIndex'

/** The most telling words of an item stand for it. */
const WORDS = 10
const CANDIDATES = 80
const SAME_AREA = 0.5
const SAME_LEVEL = 0.25
/** In more of the entries than this a word tells nothing. */
const COMMON = 0.2

/** Items that share the rare words of an item's title, tags and summary; the same area and level count too. */
export function findRelated({
  key,
  limit,
  index,
  frequencies,
}: {
  key: string
  limit: number
  index: EmbeddedIndex
  frequencies: Frequencies
}): SearchHit[] {
  const item = index.find(key)
  if (!item) return []
  const { title, tags, summary } = item.prepared
  const words = telling([title, tags, summary].join(' ').split(' '), frequencies)
  if (words.length === 0) return []

  const groups: Group[] = words.map(({ term, weight }) => ({
    alternatives: [{ terms: [term], weight: 1 }],
    weight,
    facet: null,
    isNeeded: true,
  }))
  const { area, levels } = item.entry
  const also = [
    ...(area ? [{ term: facetTerm('area', area), weight: SAME_AREA }] : []),
    ...levels.map((level) => ({ term: facetTerm('level', level), weight: SAME_LEVEL })),
  ].map(({ term, weight }): Group => ({
    alternatives: [{ terms: [term], weight: 1 }],
    weight,
    facet: null,
    isNeeded: false,
  }))
  const plan: Plan = {
    groups: [...groups, ...also],
    accept: groups.map((_, at) => [at]),
    loose: [],
    phrases: [],
  }
  const { candidates } = index.retrieve({
    plan,
    chosen: {},
    sort: 'relevance',
    offset: 0,
    limit: CANDIDATES,
  })
  return rank({ plan, candidates })
    .filter(({ candidate }) => candidate.key !== key)
    .slice(0, limit)
    .map((ranked) => toHit(ranked, null))
}

function telling(terms: string[], { of, entries }: Frequencies) {
  const isWord = (term: string) => term.length > 2 && !/\d/.test(term)
  return [...new Set(terms)]
    .filter((term) => isWord(term) && of(term) > 1 && of(term) <= Math.max(2, entries * COMMON))
    .map((term) => ({ term, weight: Math.log((entries + 1) / of(term)) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, WORDS)
}
