import { distance } from './distance'
import { longestPhrase, type Lexicon } from './lexicon'
import { normalise } from './normalise'
import { isBoundary, isDictionaryWord } from './segment'
import type { Token } from './tokenise'

/** The words that lead somewhere. */
export interface Spellings {
  /** How many entries hold the word; 0 for one that leads to others by its meaning; undefined for all else. */
  count(word: string): number | undefined
  /** Words that may be meant by this one: those that share enough of its letters. */
  alike(word: string): Iterable<string>
  /** With its spaces, where it is a phrase. */
  written(word: string): string
}

const LONGEST_WINDOW = 30
const WINDOW_BEFORE = 3
const WINDOW_AFTER = 4
const TOKENS_MAX = 40
const CORRECTIONS_MAX = 4

/** How many mistakes a word of so many letters may hold. Short Latin words differ by a letter and are all right. */
function allowed(word: string): number {
  const { length } = word
  if (/^[a-z]/.test(word)) return length <= 4 ? 0 : length <= 5 ? 0.7 : length <= 8 ? 1 : 2
  return length <= 3 ? 0.5 : length <= 5 ? 1.05 : length <= 8 ? 1.5 : length <= 14 ? 2.2 : 2.8
}

interface Window {
  /** Places in the query. */
  start: number
  end: number
  word: string
  /** What the correction explains less what it changes. */
  gain: number
}

/**
 * The query with its misspelt words put right, or null when there is nothing to put right. Unknown words are compared
 * with known ones before the query is cut, together with their neighbours: a misspelt word is cut in the wrong
 * places. A word that exists is never touched unless an unknown neighbour was cut off it.
 * @param isEager the query as it stands finds nothing: words that exist are doubted too where several stand together
 */
export function correct({
  query,
  lexicon,
  spellings,
  isEager = false,
}: {
  query: string
  lexicon: Lexicon
  spellings: Spellings
  isEager?: boolean
}): string | null {
  let form = normalise(query)
  let isChanged = false
  for (let round = 0; round < CORRECTIONS_MAX; round += 1) {
    const tokens = lexicon.tokenise(form).slice(0, TOKENS_MAX)
    const window = bestWindow({ tokens, form, lexicon, spellings, isEager: isEager && !isChanged })
    if (!window) break
    const { start, end } = window
    form = form.slice(0, start) + spellings.written(window.word) + form.slice(end)
    isChanged = true
  }
  return isChanged ? form : null
}

/** `right` leads somewhere; `rare` is a word, but leads nowhere; all else is no word at all. */
export type Standing = 'right' | 'rare' | 'unknown'

function bestWindow({
  tokens,
  form,
  lexicon,
  spellings,
  isEager,
}: {
  tokens: Token[]
  form: string
  lexicon: Lexicon
  spellings: Spellings
  isEager: boolean
}): Window | undefined {
  const standings = isEager ? doubted(tokens) : standingsOf({ tokens, lexicon, spellings })
  for (let at = 0; at < tokens.length; at += 1) {
    if (standings[at] === 'right') continue
    let best: Window | undefined
    for (let first = Math.max(0, at - WINDOW_BEFORE); first <= at; first += 1) {
      for (let last = at; last <= Math.min(tokens.length - 1, at + WINDOW_AFTER); last += 1) {
        for (const end of endsOf({
          token: tokens[last]!,
          isWrong: standings[last] !== 'right',
          form,
        })) {
          const window = tryWindow({ tokens, standings, form, first, last, end, spellings })
          if (window && (!best || window.gain > best.gain)) best = window
        }
      }
    }
    if (best) return best
  }
  return undefined
}

/** Nothing was found: every word may have been cut off a longer one that is misspelt. */
const doubted = (tokens: Token[]): Standing[] =>
  tokens.map(({ term, code }) => (code || /^\d/.test(term) ? 'right' : 'rare'))

/** Where a misspelt word may end: at a cut, or inside what was cut in the wrong place. */
function endsOf({
  token,
  isWrong,
  form,
}: {
  token: Token
  isWrong: boolean
  form: string
}): number[] {
  const ends = [token.end]
  if (isWrong && /[ก-๛]/.test(token.term))
    for (let end = token.end - 1; end > token.start; end -= 1)
      if (isBoundary(form, end)) ends.push(end)
  return ends
}

/** For each letter that is part of no word. */
const EXPLAINED = 0.45
/** For each word that is right by itself and gets lost. */
const SWALLOWED = 0.05
/** For a word that is hardly ever met. */
const RARE = 0.2
/** A word that exists may be meant for one that sounds the same, no more, and not when it is short. */
const RARE_LIMIT = 0.6
const RARE_CHARS = 5
/** Words that exist one by one may come of a longer one with a letter wrong: คณิต·ศาต·ร์. */
const CUT_LIMIT = 1
const CUT_CHARS = 6

function tryWindow({
  tokens,
  standings,
  form,
  first,
  last,
  end,
  spellings,
}: {
  tokens: Token[]
  standings: Standing[]
  form: string
  first: number
  last: number
  end: number
  spellings: Spellings
}): Window | undefined {
  const start = tokens[first]!.start
  const written = form.slice(start, end)
  const span = standings.slice(first, last + 1)
  if (written.length > LONGEST_WINDOW || written.length < 2) return undefined
  if (tokens.slice(first, last + 1).some(({ code }) => code)) return undefined
  const plain = written.replaceAll(' ', '')
  if (plain !== written && !/^[a-z]+$/.test(plain)) return undefined
  const right = span.filter((standing) => standing === 'right').length
  const isUnknown = span.includes('unknown')
  if (!isUnknown && plain.length < RARE_CHARS) return undefined
  const isCut = span.length > 1 && plain.length >= CUT_CHARS
  const limit = isUnknown ? allowed(plain) : isCut ? CUT_LIMIT : RARE_LIMIT
  const wrong = tokens
    .slice(first, last + 1)
    .reduce(
      (sum, token, at) => sum + (span[at] === 'right' ? 0 : Math.min(token.end, end) - token.start),
      0,
    )
  let best: Window | undefined
  for (const word of spellings.alike(plain)) {
    if (word === plain) continue
    const apart = distance(plain, word, limit)
    if (apart === Infinity) continue
    const rare = RARE / (1 + Math.log1p(spellings.count(word) ?? 0))
    const gain = EXPLAINED * wrong - apart - rare - SWALLOWED * right
    if (gain > 0 && (!best || gain > best.gain)) best = { start, end, word, gain }
  }
  return best
}

/** Into more words than this nothing is cut by mistake. */
const CUT_MAX = 5

/** Words that are right together need not be right by themselves. */
export function standingsOf({
  tokens,
  lexicon,
  spellings,
}: {
  tokens: Token[]
  lexicon: Lexicon
  spellings: Spellings
}): Standing[] {
  const standings = tokens.map((token) => standingOf(token, spellings))
  const isWanted = (_: unknown, terms: string[]) => spellings.count(terms.join('')) !== undefined
  for (let at = 0; at < tokens.length;) {
    const { length: known } = longestPhrase({ tokens, at, lexicon, isWanted })
    const length = Math.max(known, longestWord({ tokens, at, spellings }))
    if (length > 1) standings.fill('right', at, at + length)
    at += length
  }
  return standings
}

/** How many tokens from here on are one word that was cut. */
function longestWord({
  tokens,
  at,
  spellings,
}: {
  tokens: Token[]
  at: number
  spellings: Spellings
}): number {
  let word = tokens[at]!.term
  let longest = 1
  for (let next = at + 1; next < Math.min(tokens.length, at + CUT_MAX); next += 1) {
    if (tokens[next]!.start !== tokens[next - 1]!.end) break
    word += tokens[next]!.term
    if (spellings.count(word)) longest = next - at + 1
  }
  return longest
}

/** A letter by itself, or one with a mark that only ends words. */
const FRAGMENT = /^[ก-ฮ][์็ํ]?$|^[ะ-ฺๅ็-๎]/

/** Codes, numbers and single letters have no spelling. */
function standingOf({ term, code }: Token, { count }: Spellings): Standing {
  if (FRAGMENT.test(term)) return 'unknown'
  if (code || /^[\dx]+$/.test(term) || count(term) !== undefined) return 'right'
  return /[ก-๛]/.test(term) && isDictionaryWord(term) ? 'rare' : 'unknown'
}
