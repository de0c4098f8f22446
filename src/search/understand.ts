import type { Understood, UnderstoodFacet } from './engine'
import { facetTerm, type Alternative, type Group, type Plan } from './plan'
import { chooseAccepted, chooseLoose } from './chooseAccepted'
import { longestPhrase, type Lexicon, type Phrase } from './thai/lexicon'
import { shiftLetters } from './thai/shiftLetters'
import type { Token } from './thai/tokenise'

/** In how many entries a term is, and how many entries there are. */
export interface Frequencies {
  of(term: string): number
  entries: number
}

export interface Understanding {
  plan: Plan | null
  understood: Understood
}

/** A compound found as its parts, wherever they stand. */
const IN_PARTS = 0.4
/** What a phrase means when it is less than the phrase. */
const BROADER = 0.3
/** The facet's name in a text, where the entry does not have the facet. */
const FACET_IN_TEXT = 0.5
const WEAK = 0.12
const YEAR = 0.8
const GROUPS_MAX = 10

/** Media types that serve nearly as well. */
const NEAR_TYPES: Record<string, string[]> = {
  document: ['worksheet'],
  worksheet: ['document'],
  quiz: ['interactive'],
  interactive: ['app'],
  app: ['interactive'],
}
const NEAR_TYPE = 0.7

/** What a group asks for, before it is weighed. */
interface Idea {
  tokens: Token[]
  alternatives: Alternative[]
  facet: Group['facet']
  values: string[]
  /** `needed` decides what is found; `helpful` only ranks. */
  role: 'needed' | 'helpful' | 'weak'
}

/** From words to what is looked for. The query is taken as it stands: spelling is corrected before. */
export function understand({
  query,
  lexicon,
  frequencies,
}: {
  query: string
  lexicon: Lexicon
  frequencies: Frequencies
}): Understanding {
  const tokens = lexicon.tokenise(query)
  const ideas = findIdeas({ query, tokens, lexicon, frequencies })
  const kept = withoutStopWords(ideas).map((idea) => onlyAlive(idea, frequencies))
  const groups = kept.map((idea) => toGroup(idea, frequencies))
  const weighed = groups.map((group, index) => ({
    ...group,
    index,
    role: kept[index]!.role,
    letters: wordsOf(kept[index]!).length,
    isDead: isDead(group, frequencies),
  }))
  const accept = chooseAccepted({ groups: weighed })
  const loose = chooseLoose({ groups: weighed })
  return {
    plan: accept.length > 0 ? { groups, accept, loose, phrases: findPhrases(ideas) } : null,
    understood: {
      facets: kept.filter((idea) => idea.facet).map((idea) => toUnderstood(idea, query)),
      words: kept.filter(({ facet, role }) => !facet && role !== 'weak').map(wordsOf),
    },
  }
}

interface Idea_ extends Idea {
  isStop: boolean
}

function findIdeas({
  query,
  tokens,
  lexicon,
  frequencies,
}: {
  query: string
  tokens: Token[]
  lexicon: Lexicon
  frequencies: Frequencies
}): Idea_[] {
  const ideas: Idea_[] = []
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
}): Idea_ {
  const [first] = span
  const base = { tokens: span, facet: null, values: [], isStop: Boolean(phrase?.isStop) }
  if (span.length === 1 && first!.code) return { ...base, ...ofCode(first!) }

  const said = sayings(span, phrase)
  const year = span.length === 1 ? yearOf(first!.term) : undefined
  if (year)
    return {
      ...base,
      facet: 'year',
      values: [year],
      role: 'helpful',
      alternatives: [...said, { terms: [facetTerm('year', year)], weight: 0.7 }],
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

/** The words themselves, their parts, and what means the same. */
function sayings(span: Token[], phrase: Phrase | undefined): Alternative[] {
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

const lighter = (alternatives: Alternative[]): Alternative[] =>
  alternatives.map(({ terms, weight }) => ({ terms, weight: weight * FACET_IN_TEXT }))

function ofCode({
  code,
  term,
  also,
}: Token): Pick<Idea, 'facet' | 'values' | 'role' | 'alternatives'> {
  const word = (name: string, weight: number): Alternative => ({
    terms: [shiftLetters(name)],
    weight,
  })
  if (code!.kind === 'level')
    return {
      facet: 'level',
      values: code!.levels,
      role: 'helpful',
      alternatives: [
        ...code!.levels.map((level) => ({ terms: [facetTerm('level', level)], weight: 1 })),
        ...[term, ...also].map((name) => word(name, 0.8)),
      ],
    }
  if (code!.kind === 'ordinal')
    return {
      facet: null,
      values: [],
      role: 'helpful',
      alternatives: [word(term, 1), ...also.map((name) => word(name, 0.3))],
    }
  const wider = code!.kind === 'indicator' && also.length > 1 ? [word(also[0]!, 0.4)] : []
  return { facet: null, values: [], role: 'needed', alternatives: [word(term, 1), ...wider] }
}

/** 2500–2599, years of the Buddhist era. */
const yearOf = (term: string): string | undefined => (/^25\d\d$/.test(term) ? term : undefined)

/** A short word names an area or a type only where it stands alone: ไทย, but not in อาหารไทย. */
const SHORT_CHARS = 5

function facetOf({
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

/** Without words that say nothing; where nothing else was said, they are what is looked for. */
function withoutStopWords(ideas: Idea_[]): Idea_[] {
  const telling = ideas.filter(({ isStop }) => !isStop)
  const kept = telling.length > 0 ? telling : ideas
  const hasContent = kept.some(({ role }) => role === 'needed')
  const hasFacet = kept.some(({ facet }) => facet)
  return kept
    .slice(0, GROUPS_MAX * 2)
    .map((idea) =>
      idea.role === 'weak' && !hasContent && !hasFacet ? { ...idea, role: 'needed' } : idea,
    )
}

/** Without ways of saying it that no entry uses, unless all are so. */
function onlyAlive(idea: Idea_, { of }: Frequencies): Idea_ {
  const alive = idea.alternatives.filter(({ terms }) => terms.every((term) => of(term) > 0))
  return alive.length > 0 ? { ...idea, alternatives: alive } : idea
}

function toGroup({ alternatives, facet, role }: Idea, frequencies: Frequencies): Group {
  const rarity = Math.max(...alternatives.slice(0, 1).map((way) => rarityOf(way, frequencies)))
  const weight =
    facet === 'year'
      ? YEAR
      : facet
        ? 1
        : role === 'weak'
          ? WEAK
          : role === 'helpful'
            ? 0.7
            : 0.6 + rarity
  return { alternatives, facet, weight, isNeeded: role === 'needed' }
}

/** 0 for what is in every entry, 1 for what is in one or none. */
function rarityOf({ terms }: Alternative, { of, entries }: Frequencies): number {
  const count = Math.min(...terms.map(of))
  return Math.log((entries + 1) / (count + 0.5)) / Math.log((entries + 1) / 0.5)
}

const isDead = ({ alternatives }: Group, { of }: Frequencies): boolean =>
  alternatives.every(({ terms }) => terms.some((term) => of(term) === 0))

/** Neighbours in the query, for what was found side by side. */
function findPhrases(ideas: Idea_[]): string[][] {
  const phrases: string[][] = []
  let current: string[] = []
  const close = () => {
    if (current.length > 1) phrases.push(current)
    current = []
  }
  for (const { tokens, isStop, facet } of ideas) {
    if (isStop || facet === 'level') close()
    else current.push(...tokens.map(({ term }) => shiftLetters(term)))
  }
  close()
  return phrases
}

const toUnderstood = (idea: Idea, query: string): UnderstoodFacet => ({
  facet: idea.facet!,
  values: idea.values,
  words: query.slice(idea.tokens[0]!.start, idea.tokens.at(-1)!.end),
})

const wordsOf = ({ tokens }: Idea): string => tokens.map(({ term }) => term).join('')
