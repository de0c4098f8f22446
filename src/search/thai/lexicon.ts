import type { TaughtWord } from '../engine'
import { ABBREVIATIONS } from './data/abbreviations'
import { ENGLISH } from './data/english'
import { AREA_WORDS, TYPE_WORDS } from './data/facetWords'
import { STOP_WORDS, WEAK_WORDS } from './data/stopWords'
import { SYNONYMS } from './data/synonyms'
import { WORDS } from './data/words'
import { normalise } from './normalise'
import { createSegmentThai, isDictionaryWord, type SegmentThai } from './segment'
import { tokenise, type Token } from './tokenise'

/** How much of the meaning goes along with a word taken for another. */
const SAME = 0.9
const RELATED = 0.35
const MEANINGS_MAX = 14

/** Words that mean what a phrase means: the terms of each, and how much of the meaning they carry. */
export interface Meaning {
  terms: string[]
  weight: number
}

export interface Phrase {
  meanings: Meaning[]
  area?: string
  type?: string
  isStop?: boolean
  isWeak?: boolean
}

export interface Spelled {
  /** As people write it. */
  form: string
  terms: string[]
}

/** What is known of words, from the data files and from staff. */
export interface Lexicon {
  segmentThai: SegmentThai
  tokenise(text: string): Token[]
  /** By `phraseKey` of its tokens' terms. */
  phrases: Map<string, Phrase>
  /** The longest phrase, in tokens. */
  longest: number
  /** Words and phrases, spaces left out, for correcting others by them. */
  spelled: Map<string, Spelled>
}

export const phraseKey = (terms: readonly string[]): string => terms.join(' ')

export function createLexicon(taught: readonly TaughtWord[] = []): Lexicon {
  const taughtOf = (kind: TaughtWord['kind']) =>
    taught.filter((word) => word.kind === kind).map(({ words }) => words)
  const kept = [...wordsOf(WORDS), ...taughtOf('word').flatMap((line) => split(line, ','))]
  const segmentThai = createSegmentThai([...kept.map(normalise), ...plainWords()])
  const cut = remember((text) => tokenise({ text, segmentThai }))
  const lexicon: Lexicon = {
    segmentThai,
    tokenise: cut,
    phrases: new Map(),
    longest: 1,
    spelled: new Map(),
  }
  const add = makeAdder(lexicon)

  for (const line of [
    ...linesOf(SYNONYMS),
    ...taughtOf('same'),
    ...taughtOf('related').map(toRelated),
  ])
    addLine(line, add)
  for (const line of [...linesOf(ENGLISH), ...linesOf(ABBREVIATIONS)]) addPair(line, add)
  for (const line of linesOf(AREA_WORDS)) addFacet(line, 'area', add)
  for (const line of linesOf(TYPE_WORDS)) addFacet(line, 'type', add)
  for (const word of [
    ...wordsOf(STOP_WORDS),
    ...taughtOf('stop').flatMap((line) => split(line, ',')),
  ])
    add(word).phrase.isStop = true
  for (const word of wordsOf(WEAK_WORDS)) add(word).phrase.isWeak = true
  for (const word of kept.map(normalise))
    if (!lexicon.spelled.has(word))
      lexicon.spelled.set(word, { form: word, terms: cut(word).map(({ term }) => term) })
  spread(lexicon)
  return lexicon
}

/** Tags, names of schools and titles come again and again. */
const REMEMBERED = 4_000
const REMEMBERED_CHARS = 300

function remember(cut: (text: string) => Token[]): (text: string) => Token[] {
  const known = new Map<string, Token[]>()
  return (text) => {
    if (text.length > REMEMBERED_CHARS) return cut(text)
    const before = known.get(text)
    if (before) return [...before]
    if (known.size >= REMEMBERED) known.clear()
    const tokens = cut(text)
    known.set(text, tokens)
    return [...tokens]
  }
}

/** What the segmenter takes for one word by itself must be one among others too; there it is cut now and then. */
function plainWords(): string[] {
  const entries = [SYNONYMS, ENGLISH, ABBREVIATIONS].flatMap((data) => data.split(/[\n,=>]/))
  return [...new Set(entries.map(normalise))].filter(
    (word) => /^[ก-ฮเ-ไ][ก-๎]{3,}$/.test(word) && isDictionaryWord(word),
  )
}

interface Known {
  phrase: Phrase
  terms: string[]
}
type Add = (text: string) => Known

/** Finds or makes the phrase of a text. */
function makeAdder(lexicon: Lexicon): Add {
  return (text) => {
    const terms = lexicon.tokenise(text).map(({ term }) => term)
    const key = phraseKey(terms)
    const phrase = lexicon.phrases.get(key) ?? { meanings: [] }
    lexicon.phrases.set(key, phrase)
    lexicon.longest = Math.max(lexicon.longest, terms.length)
    const form = normalise(text)
    if (!/[.,/]/.test(form)) lexicon.spelled.set(form.replaceAll(' ', ''), { form, terms })
    return { phrase, terms }
  }
}

/** `a, b, c`: the same meaning; `a > b, c`: who asks for a is also helped by b and c. */
function addLine(line: string, add: Add) {
  const [left, right] = split(line, '>')
  const asked = split(left ?? '', ',').map(add)
  if (right === undefined) return addSame(asked)
  const given = split(right, ',').map(add)
  for (const { phrase } of asked)
    for (const { terms } of given) phrase.meanings.push({ terms, weight: RELATED })
}

/** `a, b = c, d`: the same meaning. */
function addPair(line: string, add: Add) {
  addSame(
    split(line, '=')
      .flatMap((side) => split(side, ','))
      .map(add),
  )
}

function addSame(known: Known[]) {
  known.forEach(({ phrase }, at) => {
    known.forEach(({ terms }, other) => {
      if (other !== at && terms.length > 0) phrase.meanings.push({ terms, weight: SAME })
    })
  })
}

function addFacet(line: string, facet: 'area' | 'type', add: Add) {
  const [key, words] = split(line, '=')
  for (const word of split(words ?? '', ',')) add(word).phrase[facet] = key
}

const toRelated = (words: string): string => words.replace(',', '>')

/** What a meaning of a phrase means in its turn, one step on; each way of saying once, the heaviest. */
function spread({ phrases }: Lexicon) {
  const direct = new Map([...phrases].map(([key, { meanings }]) => [key, [...meanings]]))
  for (const [key, phrase] of phrases) {
    const heaviest = new Map<string, Meaning>()
    const take = ({ terms, weight }: Meaning) => {
      const other = phraseKey(terms)
      if (other !== key && (heaviest.get(other)?.weight ?? 0) < weight)
        heaviest.set(other, { terms, weight })
    }
    for (const meaning of direct.get(key) ?? []) {
      take(meaning)
      if (meaning.weight < SAME) continue
      for (const { terms, weight } of direct.get(phraseKey(meaning.terms)) ?? [])
        take({ terms, weight: weight * SAME })
    }
    phrase.meanings = [...heaviest.values()]
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MEANINGS_MAX)
  }
}

const linesOf = (data: string): string[] =>
  data
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))

const wordsOf = (data: string): string[] => linesOf(data).flatMap((line) => split(line, / +/))

const split = (text: string, by: string | RegExp): string[] =>
  text
    .split(by)
    .map((part) => part.trim())
    .filter(Boolean)

/**
 * The longest phrase that begins at a token, of those that are wanted.
 * @returns length 1 and no phrase where none does
 */
export function longestPhrase({
  tokens,
  at,
  lexicon: { phrases, longest },
  isWanted,
}: {
  tokens: readonly Pick<Token, 'term'>[]
  at: number
  lexicon: Lexicon
  isWanted: (phrase: Phrase, terms: string[]) => boolean
}): { phrase?: Phrase; length: number } {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    const terms = tokens.slice(at, at + length).map(({ term }) => term)
    const phrase = phrases.get(phraseKey(terms))
    if (phrase && (length === 1 || isWanted(phrase, terms))) return { phrase, length }
  }
  return { length: 1 }
}
