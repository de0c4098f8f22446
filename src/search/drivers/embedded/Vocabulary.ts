import type { Prepared } from '../../plan'
import type { IndexWords } from '../../readQuery'
import type { Spellings } from '../../thai/correct'
import { createAlike, type FindAlike } from '../../thai/createAlike'
import { phraseKey, type Lexicon } from '../../thai/lexicon'
import { shiftLetters, unshiftLetters } from '../../thai/shiftLetters'
import type { Frequencies } from '../../understanding/Frequencies'
import type { IndexFile } from './openIndexFile'

/** How many entries' titles words are corrected by. */
const TITLES_MAX = 20_000
/** Words that came with a change serve for correcting others after so long at the latest. */
const STALE_MS = 20_000
/** Digits, and the sign of facets. */
const HAS_CODE = /[\d\u1401]/

/**
 * The words of the index and how many entries hold each. Read from the file once, then kept up with every entry
 * written; a text beyond what an entry stores is not subtracted again, which only makes its words look less rare.
 */
export class Vocabulary implements IndexWords {
  private counts: Map<string, number>
  private alike: FindAlike | undefined
  private alikeAt = 0
  private isStale = false

  constructor(
    private file: IndexFile,
    private lexicon: Lexicon,
    private entries: () => number,
  ) {
    const rows = file.prepare('SELECT term, doc FROM terms').raw().all()
    this.counts = new Map(rows as [string, number][])
  }

  add(prepared: Prepared): void {
    for (const term of termsOf(prepared)) this.counts.set(term, (this.counts.get(term) ?? 0) + 1)
    this.isStale = true
  }

  take(prepared: Prepared): void {
    for (const term of termsOf(prepared)) {
      const left = (this.counts.get(term) ?? 0) - 1
      if (left > 0) this.counts.set(term, left)
      else this.counts.delete(term)
    }
    this.isStale = true
  }

  setLexicon(lexicon: Lexicon): void {
    this.lexicon = lexicon
    this.alike = undefined
  }

  frequencies(): Frequencies {
    return { of: (term) => this.counts.get(term) ?? 0, entries: this.entries() }
  }

  correcting(): Spellings {
    return {
      count: (word) => this.countOf(word),
      alike: (word) => this.findAlike()(word),
      written: (word) => this.lexicon.spelled.get(word)?.form ?? word,
    }
  }

  private countOf(word: string): number | undefined {
    const count = this.counts.get(shiftLetters(word))
    return count ?? (this.leadsSomewhere(word) ? 0 : undefined)
  }

  private findAlike(): FindAlike {
    if (!this.alike || (this.isStale && Date.now() - this.alikeAt > STALE_MS)) {
      this.alike = createAlike(this.words())
      this.alikeAt = Date.now()
      this.isStale = false
    }
    return this.alike
  }

  private words(): Set<string> {
    const words = new Set<string>()
    for (const term of this.counts.keys()) if (!HAS_CODE.test(term)) words.add(unshiftLetters(term))
    for (const word of this.lexicon.spelled.keys()) if (this.leadsSomewhere(word)) words.add(word)
    const rows = this.file.prepare('SELECT spelled FROM cards LIMIT ?').raw()
    for (const [phrases] of rows.iterate(TITLES_MAX) as Iterable<[string]>)
      for (const phrase of phrases.split('\n')) if (phrase) words.add(phrase)
    return words
  }

  /** Whether the index holds the words of a phrase that is known, or of one that means the same. */
  private leadsSomewhere(word: string): boolean {
    const terms = this.lexicon.spelled.get(word)?.terms
    if (!terms) return false
    const phrase = this.lexicon.phrases.get(phraseKey(terms))
    if (phrase?.area || phrase?.type || phrase?.isStop || phrase?.isWeak) return true
    return (
      this.holds(terms) || Boolean(phrase?.meanings.some((meaning) => this.holds(meaning.terms)))
    )
  }

  private holds = (terms: string[]): boolean =>
    terms.every((term) => this.counts.has(shiftLetters(term)))
}

/** Each term once. */
function termsOf({ title, tags, summary, body, attachments, facets }: Prepared): Set<string> {
  const terms = new Set<string>()
  for (const text of [title, tags, summary, body, attachments, facets])
    for (const term of text.split(' ')) if (term && term !== '|') terms.add(term)
  return terms
}
