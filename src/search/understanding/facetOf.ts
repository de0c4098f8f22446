import { facetTerm } from '../plan'
import type { Phrase } from '../thai/lexicon'
import type { Token } from '../thai/tokenise'
import type { Idea } from './Idea'

/** Media types that serve nearly as well. */
const NEAR_TYPES: Record<string, string[]> = {
  document: ['worksheet'],
  worksheet: ['document'],
  quiz: ['interactive'],
  interactive: ['app'],
  app: ['interactive'],
}
const NEAR_TYPE = 0.7

/** A short word names an area or a type only where it stands alone: ไทย, but not in อาหารไทย. */
const SHORT_CHARS = 5

/** The learning area or the type that a phrase of the query names; undefined where it is only a word. */
export function facetOf({
  span,
  phrase: { area, type },
  query,
}: {
  span: Token[]
  phrase: Phrase
  query: string
}): Pick<Idea, 'facet' | 'values' | 'alternatives'> | undefined {
  const key = type ?? area
  if (!key) return undefined
  const facet = type ? 'type' : 'area'
  const start = span[0]!.start
  const end = span.at(-1)!.end
  const isShort = end - start <= SHORT_CHARS
  const startsAlone = !/[ก-๛]/.test(query[start - 1] ?? '')
  const endsAlone = !/[ก-ฮเ-ไ]/.test(query[end] ?? '') || /^[มป][.\d ]/.test(query.slice(end))
  if (isShort && !(startsAlone && (endsAlone || (type && end - start > 3)))) return undefined
  const near = facet === 'type' ? (NEAR_TYPES[key] ?? []) : []
  return {
    facet,
    values: [key],
    alternatives: [
      { terms: [facetTerm(facet, key)], weight: 1 },
      ...near.map((other) => ({ terms: [facetTerm('type', other)], weight: NEAR_TYPE })),
    ],
  }
}
