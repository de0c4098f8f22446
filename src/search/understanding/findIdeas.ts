import { facetTerm, type Alternative } from '../plan'
import { longestPhrase, type Lexicon, type Phrase } from '../thai/lexicon'
import { shiftLetters } from '../thai/shiftLetters'
import type { Token } from '../thai/tokenise'
import { codeIdea } from './codeIdea'
import { facetOf } from './facetOf'
import type { Frequencies } from './Frequencies'
import type { Idea } from './Idea'
import { sayings } from './sayings'

/** The facet's name in a text, where the entry does not have the facet. */
const FACET_IN_TEXT = 0.5
const YEAR_OF_ENTRY = 0.7

/** The ideas of a query in their order: its longest known phrases, codes, and single words. */
export function findIdeas({
  query,
  tokens,
  lexicon,
  frequencies,
}: {
  query: string
  tokens: Token[]
  lexicon: Lexicon
  frequencies: Frequencies
}): Idea[] {
  const ideas: Idea[] = []
  const isWanted = leadsSomewhere(frequencies)
  const partsOfUnknown = (token: Token, phrase: Phrase | undefined) =>
    token.parts?.length && !isWanted(phrase ?? { meanings: [] }, [token.term])
      ? toPartTokens(token)
      : undefined
  for (let at = 0; at < tokens.length;) {
    const { phrase, length } = longestPhrase({ tokens, at, lexicon, isWanted })
    const span = tokens.slice(at, at + length)
    const parts = length === 1 && !phrase?.isStop ? partsOfUnknown(span[0]!, phrase) : undefined
    if (parts) {
      tokens.splice(at, 1, ...parts)
      continue
    }
    ideas.push(toIdea({ span, phrase, query }))
    at += length
  }
  return ideas
}

/** Whether the index holds the words of a phrase, or of one that means the same. */
const leadsSomewhere =
  ({ of }: Frequencies) =>
  ({ meanings, area, type, isStop, isWeak }: Phrase, terms: string[]): boolean => {
    const isHeld = (words: string[]) => words.every((word) => of(shiftLetters(word)) > 0)
    if (area || type || isStop || isWeak) return true
    return isHeld(terms) || meanings.some((meaning) => isHeld(meaning.terms))
  }

/** A compound that leads nowhere, as the words it is made of. */
function toPartTokens({ parts, start }: Token): Token[] {
  let at = start
  return parts!.map((term) => {
    const token = { term, also: [], start: at, end: at + term.length }
    at += term.length
    return token
  })
}

function toIdea({
  span,
  phrase,
  query,
}: {
  span: Token[]
  phrase: Phrase | undefined
  query: string
}): Idea {
  const [first] = span
  const base = { tokens: span, facet: null, values: [], isStop: Boolean(phrase?.isStop) }
  if (span.length === 1 && first!.code) return { ...base, ...codeIdea(first!) }

  const said = sayings(span, phrase)
  const year = span.length === 1 ? yearOf(first!.term) : undefined
  if (year)
    return {
      ...base,
      facet: 'year',
      values: [year],
      role: 'helpful',
      alternatives: [...said, { terms: [facetTerm('year', year)], weight: YEAR_OF_ENTRY }],
    }
  const facet = phrase && !base.isStop ? facetOf({ span, phrase, query }) : undefined
  if (facet)
    return {
      ...base,
      ...facet,
      role: 'helpful',
      alternatives: [...facet.alternatives, ...lighter(said)],
    }
  const isLetter = span.length === 1 && /^[ก-๛a-z]$/.test(first!.term)
  const isNumber = span.length === 1 && /^\d{1,3}$/.test(first!.term)
  return {
    ...base,
    role: phrase?.isWeak || isLetter ? 'weak' : isNumber ? 'helpful' : 'needed',
    alternatives: said,
  }
}

const lighter = (alternatives: Alternative[]): Alternative[] =>
  alternatives.map(({ terms, weight }) => ({ terms, weight: weight * FACET_IN_TEXT }))

/** 2500–2599, years of the Buddhist era. */
const yearOf = (term: string): string | undefined => (/^25\d\d$/.test(term) ? term : undefined)
