import type { Understood } from './engine'
import type { Plan } from './plan'
import { correct, standingsOf, type Spellings } from './thai/correct'
import { typedInLatin, typedInThai } from './thai/keyboard'
import type { Lexicon } from './thai/lexicon'
import { normalise } from './thai/normalise'
import { understand } from './understand'
import type { Frequencies } from './understanding/Frequencies'

/** The words of an index. */
export interface IndexWords {
  frequencies(): Frequencies
  correcting(): Spellings
}

/** What a query was taken to mean. */
export interface Reading {
  /** Null when nothing in the index can answer it. */
  plan: Plan | null
  understood: Understood
  /** What is looked for instead of what was typed. */
  correction: string | null
}

/** Longer queries are cut: nobody types them, and every step takes time with their length. */
const QUERY_CHARS_MAX = 200
/** A query is tried in the other layout when so much of it is no word. */
const STRANGE = 0.34

/**
 * From what was typed to what is looked for: put right, understood, weighed.
 * @param isEager nothing was found before: spelling is doubted more
 */
export function readQuery({
  q,
  isExact = false,
  isEager = false,
  lexicon,
  words,
}: {
  q: string
  isExact?: boolean
  isEager?: boolean
  lexicon: Lexicon
  words: IndexWords
}): Reading {
  const typed = normalise(q.slice(0, QUERY_CHARS_MAX * 2)).slice(0, QUERY_CHARS_MAX)
  const spellings = words.correcting()
  const mended = isExact ? null : mend({ raw: q, typed, lexicon, spellings })
  const eager = isEager ? correct({ query: mended ?? typed, lexicon, spellings, isEager }) : null
  const correction = (eager ?? mended) === typed ? null : (eager ?? mended)
  const query = correction ?? typed
  return { ...understand({ query, lexicon, frequencies: words.frequencies() }), correction }
}

interface Mending {
  /** With its capital letters: they are other keys. */
  raw: string
  typed: string
  lexicon: Lexicon
  spellings: Spellings
}

/** What was meant where it cannot be what was typed: on the wrong layout, or misspelt. */
function mend({ raw, typed, lexicon, spellings }: Mending): string | null {
  const strange = (text: string) => strangeness({ text, lexicon, spellings })
  const own = strange(typed)
  if (own > STRANGE) {
    for (const other of otherLayouts(raw.slice(0, QUERY_CHARS_MAX), typed)) {
      if (strange(other) < own / 2) return correct({ query: other, lexicon, spellings }) ?? other
      const fixed = correct({ query: other, lexicon, spellings })
      if (fixed && strange(fixed) === 0 && !correct({ query: typed, lexicon, spellings }))
        return fixed
    }
  }
  return own === 0 ? null : correct({ query: typed, lexicon, spellings })
}

function otherLayouts(raw: string, typed: string): string[] {
  const other = /[ก-๛]/.test(raw) ? typedInLatin(raw) : typedInThai(raw)
  const form = normalise(other)
  return form === typed ? [] : [form]
}

/** 0–1: how much of a text, by letters, is no word that leads anywhere. */
function strangeness({
  text,
  lexicon,
  spellings,
}: Pick<Mending, 'lexicon' | 'spellings'> & { text: string }): number {
  const letters = text.replace(/\s/g, '').length
  if (letters === 0) return 0
  const tokens = lexicon.tokenise(text)
  const standings = standingsOf({ tokens, lexicon, spellings })
  const known = tokens
    .filter(({ term }, at) => standings[at] === 'right' && term.length > 1)
    .reduce((sum, { start, end }) => sum + end - start, 0)
  return 1 - Math.min(1, known / letters)
}
