import type { Entry } from './engine'
import type { Lexicon } from './thai/lexicon'

const LONGEST = 24
const SHORTEST = 4

/**
 * Pairs of neighbouring Thai words of an entry's title, and its tags, as people write them: together. By these,
 * misspelt words are put right that no word list has, such as names.
 */
export function spelledPhrases(
  { title, tags }: Pick<Entry, 'title' | 'tags'>,
  { tokenise }: Lexicon,
): string[] {
  const phrases = new Set<string>()
  for (const text of [title, ...tags]) {
    const words = tokenise(text)
    for (let at = 0; at + 1 < words.length; at += 1) {
      const [first, second, third] = words.slice(at, at + 3)
      if (first!.end !== second!.start) continue
      const pair = first!.term + second!.term
      if (isSpelled(pair)) phrases.add(pair)
      if (third && second!.end === third.start && isSpelled(pair + third.term))
        phrases.add(pair + third.term)
    }
  }
  return [...phrases]
}

const isSpelled = (phrase: string): boolean =>
  /^[ก-๛]+$/.test(phrase) && phrase.length >= SHORTEST && phrase.length <= LONGEST
