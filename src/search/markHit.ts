import type { MarkedPart } from './engine'
import { hasWord, markText, snippet } from './markText'
import type { Plan, StoredEntry } from './plan'
import { unshiftLetters } from './thai/shiftLetters'

/** Of the words a plan looks for, those that are marked: what was typed and what means the same. */
const LIGHTEST = 0.8
/** The words that name a facet weigh half of it. */
const LIGHTEST_OF_FACET = 0.4
/** A single letter would be marked inside other words. */
const SHORTEST = 2

/** The title with what was looked for marked, and the stretch of the text that says most of it. */
export function markHit({ entry, plan }: { entry: StoredEntry; plan: Plan | null }): {
  title: MarkedPart[]
  snippet: MarkedPart[]
} {
  const words = plan ? wordsOf(plan) : []
  const { title, summary, body } = entry
  const text = !hasWord(summary, words) && hasWord(body, words) ? body : summary || body
  return { title: markText(title, words), snippet: snippet(text, words) }
}

/** Longer ones first, so that a compound is marked as a whole. */
function wordsOf({ groups }: Plan): string[] {
  const words = groups
    .flatMap(({ alternatives, facet }) =>
      alternatives.filter(({ weight }) => weight >= (facet ? LIGHTEST_OF_FACET : LIGHTEST)),
    )
    .flatMap(({ terms }) => [terms.join(''), ...terms])
    .map(unshiftLetters)
    .filter((word) => word.length >= SHORTEST && !/\u1401/.test(word))
  return [...new Set(words)].sort((a, b) => b.length - a.length)
}
