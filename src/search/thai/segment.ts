/** `Intl.Segmenter` goes quadratic beyond some five thousand characters a call. */
const CHUNK_CHARS = 4_000
const segmenter = new Intl.Segmenter('th', { granularity: 'word' })

/** A mark that stands on, under or behind the letter before it, or a vowel that needs one. */
const NEEDS_BEFORE = /[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]/
/** A vowel written before its consonant. */
const NEEDS_AFTER = /[\u0e40-\u0e44]/
/** A fragment between a word of ours and the segmenter's cut: rarely right. */
const FRAGMENT_COST = 2.5
const LONGEST_WORD = 40

export interface ThaiWord {
  text: string
  /** Place in the run. */
  start: number
  /** What the segmenter would have cut it into, where it is one of ours. */
  parts: string[]
  /** Those, and the words of ours inside it; never itself. */
  inner: string[]
}

export type SegmentThai = (run: string) => ThaiWord[]

/**
 * Cuts a run of Thai letters into words: what `Intl.Segmenter` (ICU's dictionary) finds, with words of ours kept whole
 * across its cuts. Of all ways through the run, the one with the fewest words and fragments.
 * @param kept normalised words that stay whole
 */
export function createSegmentThai(kept: Iterable<string>): SegmentThai {
  const words = new Set(kept)
  const starts = new Map<string, number[]>()
  for (const word of words) addLength(starts, word)
  const known = new Map<string, Pick<ThaiWord, 'parts' | 'inner'>>()

  function wordsAt(run: string, at: number): string[] {
    const lengths = starts.get(run.slice(at, at + 2))
    if (!lengths || !isBoundary(run, at)) return []
    return lengths
      .filter((length) => at + length <= run.length)
      .map((length) => run.slice(at, at + length))
      .filter((word) => words.has(word) && isBoundary(run, at + word.length))
  }

  function partsOf(word: string): Pick<ThaiWord, 'parts' | 'inner'> {
    const before = known.get(word)
    if (before) return before
    const parts = cut(word)
    const inner = new Set(parts)
    for (let at = 0; at < word.length; at += 1)
      for (const part of wordsAt(word, at)) inner.add(part)
    inner.delete(word)
    const found = {
      parts: parts.length > 1 ? parts : [],
      inner: [...inner].filter((part) => part.length > 1),
    }
    known.set(word, found)
    return found
  }

  return function segmentThai(run) {
    const pieces = chunks(run)
    if (pieces.length === 1) return segmentChunk(run, 0)
    let start = 0
    return pieces.flatMap((piece) => {
      const found = segmentChunk(piece, start)
      start += piece.length
      return found
    })
  }

  function segmentChunk(run: string, offset: number): ThaiWord[] {
    const cuts = cut(run)
    const own = ownWords(run, wordsAt)
    if (own.length === 0) {
      let start = offset
      return cuts.map((text) => {
        const word = { text, start, parts: [], inner: [] }
        start += text.length
        return word
      })
    }
    return shortestWay({ run, cuts, own }).map(({ text, start }) => ({
      text,
      start: start + offset,
      ...(words.has(text) ? partsOf(text) : NO_PARTS),
    }))
  }
}

const NO_PARTS = { parts: [], inner: [] }

const addLength = (starts: Map<string, number[]>, word: string) => {
  if (word.length < 2 || word.length > LONGEST_WORD) return
  const key = word.slice(0, 2)
  const lengths = starts.get(key) ?? []
  if (!lengths.includes(word.length))
    starts.set(
      key,
      [...lengths, word.length].sort((a, b) => b - a),
    )
}

const cut = (run: string): string[] => [...segmenter.segment(run)].map(({ segment }) => segment)

interface Step {
  start: number
  end: number
  cost: number
}

function ownWords(run: string, wordsAt: (run: string, at: number) => string[]): Step[] {
  const found: Step[] = []
  for (let at = 0; at < run.length; at += 1)
    for (const word of wordsAt(run, at))
      found.push({ start: at, end: at + word.length, cost: 0.95 })
  return found
}

/** Dynamic programming over the places of the run. */
function shortestWay({ run, cuts, own }: { run: string; cuts: string[]; own: Step[] }) {
  const steps: Step[][] = Array.from({ length: run.length + 1 }, () => [])
  const bounds = [0]
  for (const piece of cuts) {
    const start = bounds.at(-1)!
    bounds.push(start + piece.length)
    steps[start]!.push({ start, end: start + piece.length, cost: piece.length > 1 ? 1 : 2 })
  }
  const isBound = new Uint8Array(run.length + 1)
  for (const bound of bounds) isBound[bound] = 1
  for (const step of own) {
    steps[step.start]!.push(step)
    const before = lastBound(isBound, step.start)
    if (before < step.start) steps[before]!.push(fragment(before, step.start))
    const after = nextBound(isBound, step.end)
    if (after > step.end) steps[step.end]!.push(fragment(step.end, after))
  }
  const best = new Float64Array(run.length + 1).fill(Infinity)
  const came: (Step | undefined)[] = []
  best[0] = 0
  for (let at = 0; at < run.length; at += 1) {
    if (best[at] === Infinity) continue
    for (const step of steps[at]!) {
      const cost = best[at]! + step.cost
      if (cost < best[step.end]!) {
        best[step.end] = cost
        came[step.end] = step
      }
    }
  }
  const way: { text: string; start: number }[] = []
  for (let at = run.length; at > 0; at = came[at]!.start)
    way.push({ text: run.slice(came[at]!.start, at), start: came[at]!.start })
  return way.reverse()
}

const fragment = (start: number, end: number): Step => ({
  start,
  end,
  cost: FRAGMENT_COST + (end - start) * 0.1,
})

function lastBound(isBound: Uint8Array, from: number): number {
  let at = from
  while (!isBound[at]) at -= 1
  return at
}

function nextBound(isBound: Uint8Array, from: number): number {
  let at = from
  while (!isBound[at]) at += 1
  return at
}

/** Whether a word may begin or end here: no mark is parted from its letter, no leading vowel from its consonant. */
export const isBoundary = (run: string, at: number): boolean =>
  !NEEDS_BEFORE.test(run[at] ?? '') && !NEEDS_AFTER.test(run[at - 1] ?? '')

function chunks(run: string): string[] {
  if (run.length <= CHUNK_CHARS) return [run]
  const pieces: string[] = []
  for (let start = 0; start < run.length;) {
    let end = Math.min(start + CHUNK_CHARS, run.length)
    while (end < run.length && end > start + 1 && !isBoundary(run, end)) end -= 1
    pieces.push(run.slice(start, end))
    start = end
  }
  return pieces
}

const dictionary = new Map<string, boolean>()
const DICTIONARY_CACHE = 20_000

/**
 * Whether ICU's dictionary holds the word: what it does not know, it cuts or runs together when the word stands twice.
 * (`จิตอาสา` is two words to it, and `โภชณาการ`, misspelt, is none.)
 */
export function isDictionaryWord(word: string): boolean {
  const known = dictionary.get(word)
  if (known !== undefined) return known
  const twice = cut(word + word)
  const between = cut(`การ${word}การ`)
  const is = twice.length === 2 && twice[0] === word && between.length === 3 && between[1] === word
  if (dictionary.size >= DICTIONARY_CACHE) dictionary.clear()
  dictionary.set(word, is)
  return is
}
