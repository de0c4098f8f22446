import { distance } from './distance'
import type { Lexicon } from './lexicon'
import { normalise } from './normalise'
import { isDictionaryWord } from './segment'
import type { Token } from './tokenise'

/** The words that lead somewhere. */
export interface Spellings {
  /** How many entries hold the word; 0 for one that leads to others by its meaning; undefined for all else. */
  count(word: string): number | undefined
  /** Words that may be meant by this one: those that share enough of its letters. */
  alike(word: string): Iterable<string>
}

const LONGEST_WINDOW = 30
const WINDOW_BEFORE = 3
const WINDOW_AFTER = 4
const TOKENS_MAX = 40
const CORRECTIONS_MAX = 4

/** How many mistakes a word of so many letters may hold. */
const allowed = (length: number): number =>
  length <= 3 ? 0.5 : length <= 5 ? 1.05 : length <= 8 ? 1.5 : length <= 14 ? 2.2 : 2.8

interface Window {
  first: number
  last: number
  word: string
  cost: number
}

/**
 * The query with its misspelt words put right, or null when there is nothing to put right. Unknown words are compared
 * with known ones before the query is cut, together with their neighbours: a misspelt word is cut in the wrong
 * places. A word that exists is never touched unless an unknown neighbour was cut off it.
 */
export function correct({
  query,
  lexicon,
  spellings,
}: {
  query: string
  lexicon: Lexicon
  spellings: Spellings
}): string | null {
  let form = normalise(query)
  let isChanged = false
  for (let round = 0; round < CORRECTIONS_MAX; round += 1) {
    const tokens = lexicon.tokenise(form).slice(0, TOKENS_MAX)
    const window = bestWindow({ tokens, form, spellings })
    if (!window) break
    const start = tokens[window.first]!.start
    const end = tokens[window.last]!.end
    form = form.slice(0, start) + window.word + form.slice(end)
    isChanged = true
  }
  return isChanged ? form : null
}

/** `right` leads somewhere; `rare` is a word, but leads nowhere; all else is no word at all. */
type Standing = 'right' | 'rare' | 'unknown'

function bestWindow({
  tokens,
  form,
  spellings,
}: {
  tokens: Token[]
  form: string
  spellings: Spellings
}): Window | undefined {
  const standings = tokens.map((token) => standingOf(token, spellings))
  for (let at = 0; at < tokens.length; at += 1) {
    if (standings[at] === 'right') continue
    let best: Window | undefined
    for (let first = Math.max(0, at - WINDOW_BEFORE); first <= at; first += 1) {
      for (let last = at; last <= Math.min(tokens.length - 1, at + WINDOW_AFTER); last += 1) {
        const window = tryWindow({ tokens, standings, form, first, last, spellings })
        if (window && (!best || window.cost < best.cost)) best = window
      }
    }
    if (best) return best
  }
  return undefined
}

/** A word that is right by itself makes it dearer to swallow it, one that is wrong makes it cheaper. */
const SWALLOWED = 0.12
const EXPLAINED = 0.25
/** A word that exists may be meant for one that sounds the same, no more. */
const RARE_LIMIT = 0.55

function tryWindow({
  tokens,
  standings,
  form,
  first,
  last,
  spellings,
}: {
  tokens: Token[]
  standings: Standing[]
  form: string
  first: number
  last: number
  spellings: Spellings
}): Window | undefined {
  const start = tokens[first]!.start
  const end = tokens[last]!.end
  const written = form.slice(start, end)
  const span = standings.slice(first, last + 1)
  if (written.length > LONGEST_WINDOW || written.length < 2) return undefined
  if (tokens.slice(first, last + 1).some(({ code }) => code)) return undefined
  const plain = written.replaceAll(' ', '')
  if (plain !== written && !/^[a-z]+$/.test(plain)) return undefined
  const unknown = span.filter((standing) => standing === 'unknown').length
  const right = span.filter((standing) => standing === 'right').length
  const limit = unknown > 0 ? allowed(plain.length) : RARE_LIMIT
  let best: Window | undefined
  for (const word of spellings.alike(plain)) {
    if (word === plain) continue
    const apart = distance(plain, word, limit)
    if (apart === Infinity) continue
    const rare = 0.15 / (1 + Math.log1p(spellings.count(word) ?? 0))
    const cost =
      apart / Math.sqrt(plain.length) + rare + SWALLOWED * right - EXPLAINED * (span.length - right)
    if (!best || cost < best.cost) best = { first, last, word, cost }
  }
  return best
}

/** Codes, numbers and single letters have no spelling. */
function standingOf({ term, code }: Token, { count }: Spellings): Standing {
  if (code || /^\d/.test(term) || count(term) !== undefined) return 'right'
  return /[ก-๛]/.test(term) && isDictionaryWord(term) ? 'rare' : 'unknown'
}
