const ELLIPSIS = '…'
/** Longer than any Thai word, and short enough for `Intl.Segmenter`, which grows slow on long texts. */
const WORD_REACH = 60

/** The text, or when it is longer than `max` UTF-16 units its beginning, cut after a word, with an ellipsis. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text
  return text.slice(0, lastBoundary(text, max - ELLIPSIS.length)).trimEnd() + ELLIPSIS
}

/** The last end of a word at or before `max`; inside a word that is longer, the last end of a letter with its marks. */
function lastBoundary(text: string, max: number): number {
  const from = Math.max(0, max - WORD_REACH)
  const stretch = text.slice(from, max + WORD_REACH)
  for (const granularity of ['word', 'grapheme'] as const) {
    const segments = [...new Intl.Segmenter('th', { granularity }).segment(stretch)]
    const ends = segments.map(({ index }) => from + index).filter((at) => at > from && at <= max)
    const end = ends.at(-1)
    if (end) return end
  }
  return Math.max(0, max)
}
