import type { Alternative } from '../plan'
import type { Phrase } from '../thai/lexicon'
import { shiftLetters } from '../thai/shiftLetters'
import type { Token } from '../thai/tokenise'

/** A compound found as its parts, wherever they stand. */
const IN_PARTS = 0.4
/** What a phrase means when it is less than the phrase. */
const BROADER = 0.3

/** The words themselves, their parts, and what means the same. */
export function sayings(span: Token[], phrase: Phrase | undefined): Alternative[] {
  const terms = span.map(({ term }) => term)
  const parts = span.flatMap(({ term, parts: own }) => (own?.length ? own : [term]))
  const said: Alternative[] = [{ terms, weight: 1 }]
  if (parts.join(' ') !== terms.join(' ')) said.push({ terms: parts, weight: IN_PARTS })
  for (const { terms: others, weight } of phrase?.meanings ?? [])
    said.push({
      terms: others,
      weight: isPartOf(others, terms, parts) ? Math.min(weight, BROADER) : weight,
    })
  return said.map(({ terms: words, weight }) => ({ terms: words.map(shiftLetters), weight }))
}

/** A meaning that is one of the phrase's own words is a broader one: จรวด for จรวดขวดน้ำ. */
const isPartOf = (others: string[], terms: string[], parts: string[]): boolean =>
  others.length < Math.max(terms.length, parts.length) &&
  others.every((other) => terms.includes(other) || parts.includes(other))
