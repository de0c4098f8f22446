import { toSearchForm } from '@/shared/thaiText'

export interface CountedTag {
  id: string
  title: string
  slug: string
  uses: number
}

export interface SimilarTags {
  /** The most used first. */
  tags: CountedTag[]
}

/** A slip in a short word makes another word, so short ones must be equal. */
const SHORTEST_FOR_SLIPS = 6
const LONG_ENOUGH_FOR_TWO = 14

/**
 * Groups of tags that look as if they were meant as one: the same but for case, digits, spaces, order of words and
 * order of Thai marks, or a letter or two apart. The largest use comes first.
 */
export function similarTags(tags: CountedTag[]): SimilarTags[] {
  const forms = tags.map(({ title }) => toForm(title))
  const leader = tags.map((_, at) => at)
  const root = (at: number): number => (leader[at] === at ? at : root(leader[at] ?? at))

  for (let one = 0; one < tags.length; one += 1) {
    for (let other = one + 1; other < tags.length; other += 1) {
      if (looksAlike(forms[one], forms[other])) leader[root(other)] = root(one)
    }
  }
  const groups = new Map<number, CountedTag[]>()
  tags.forEach((tag, at) => groups.set(root(at), [...(groups.get(root(at)) ?? []), tag]))
  const total = ({ tags: list }: SimilarTags) => list.reduce((sum, { uses }) => sum + uses, 0)
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ tags: group.sort((a, b) => b.uses - a.uses) }))
    .sort((a, b) => total(b) - total(a))
}

interface Form {
  /** Letters, marks and digits alone. */
  letters: string
  /** Its words, sorted. */
  words: string
  /** What a slip of the finger does not touch. */
  digits: string
}

function toForm(title: string): Form {
  const plain = toSearchForm(title)
  const words = plain.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
  return {
    letters: words.join(''),
    words: [...words].sort().join(' '),
    digits: plain.replace(/\D+/g, ' ').trim(),
  }
}

function looksAlike(one: Form | undefined, other: Form | undefined): boolean {
  if (!one?.letters || !other?.letters) return false
  if (one.letters === other.letters || one.words === other.words) return true
  // ม.1 and ม.2 differ in one character and are not the same.
  if (one.digits !== other.digits) return false
  const shorter = Math.min(one.letters.length, other.letters.length)
  if (shorter < SHORTEST_FOR_SLIPS) return false
  const slips = shorter >= LONG_ENOUGH_FOR_TWO ? 2 : 1
  return isWithin({ one: one.letters, other: other.letters, slips })
}

/** Whether two texts are at most so many single-letter edits apart (Levenshtein). */
function isWithin({ one, other, slips }: { one: string; other: string; slips: number }): boolean {
  if (Math.abs(one.length - other.length) > slips) return false
  let above = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let at = 1; at <= other.length; at += 1) {
      const same = one[row - 1] === other[at - 1] ? 0 : 1
      const [left, up, across] = [line[at - 1] ?? 0, above[at] ?? 0, above[at - 1] ?? 0]
      line.push(Math.min(left + 1, up + 1, across + same))
    }
    if (Math.min(...line) > slips) return false
    above = line
  }
  return (above[other.length] ?? 0) <= slips
}
