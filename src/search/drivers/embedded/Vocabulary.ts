import type { Frequencies } from '../../understand'
import type { Spellings } from '../../thai/correct'
import { createSpellings } from '../../thai/createSpellings'
import { phraseKey, type Lexicon } from '../../thai/lexicon'
import { shiftLetters, unshiftLetters } from '../../thai/shiftLetters'
import type { IndexFile } from './openIndexFile'

/** How many phrases of titles are kept for correcting others by them. */
const SPELLED_MAX = 200_000

/**
 * The words of the index and how many entries hold each: read again, as late as possible, when entries have changed.
 * What the index adds of names and titles lets words be put right that no word list has.
 */
export class Vocabulary {
  private counts: Map<string, number> | undefined
  private spellings: Spellings | undefined

  constructor(
    private file: IndexFile,
    private lexicon: Lexicon,
    private entries: () => number,
  ) {}

  forget(): void {
    this.counts = undefined
    this.spellings = undefined
  }

  frequencies(): Frequencies {
    const counts = this.read()
    return { of: (term) => counts.get(term) ?? 0, entries: this.entries() }
  }

  correcting(): Spellings {
    this.spellings ??= createSpellings(this.words())
    return this.spellings
  }

  private read(): Map<string, number> {
    this.counts ??= new Map(
      this.file.prepare('SELECT term, doc FROM terms').raw().all() as [string, number][],
    )
    return this.counts
  }

  private words(): Map<string, number> {
    const words = new Map<string, number>()
    const counts = this.read()
    for (const [term, count] of counts)
      if (!HAS_CODE.test(term)) words.set(unshiftLetters(term), count)
    for (const word of this.lexicon.spelled)
      if (!words.has(word) && this.leadsSomewhere(word)) words.set(word, 0)
    const rows = this.file.prepare('SELECT spelled FROM entries LIMIT ?').raw()
    for (const [phrases] of rows.iterate(SPELLED_MAX) as Iterable<[string]>)
      for (const phrase of phrases.split('\n'))
        if (phrase && !words.has(phrase)) words.set(phrase, 1)
    return words
  }

  /** Whether the index holds a word of the same or a related meaning, or all words of the phrase. */
  private leadsSomewhere(word: string): boolean {
    const counts = this.read()
    const isHeld = (terms: string[]) => terms.every((term) => counts.has(shiftLetters(term)))
    const terms = this.lexicon.tokenise(word).map(({ term }) => term)
    const phrase = this.lexicon.phrases.get(phraseKey(terms))
    if (phrase?.area || phrase?.type || phrase?.isStop || phrase?.isWeak) return true
    return isHeld(terms) || Boolean(phrase?.meanings.some((meaning) => isHeld(meaning.terms)))
  }
}

/** Digits, and the sign of facets. */
const HAS_CODE = /[\d\u1401]/
