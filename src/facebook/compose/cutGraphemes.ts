const ELLIPSIS = '…'
/** How far back the end of a word is looked for: longer than any Thai word. */
const WORD_REACH = 60
/** `Intl.Segmenter` grows slow on long texts. */
const STRETCH = 1_000

/**
 * The text, or when it is longer than `max` UTF-16 units its beginning with an ellipsis: cut at the end of a word where one is near,
 * always between letters as people see them. A Thai letter keeps its marks, an emoji its parts.
 */
export function cutGraphemes(text: string, max: number): string {
  if (text.length <= max) return text
  const ends = endsWithin(text, max - ELLIPSIS.length)
  const end = ends.at(-1) ?? 0
  const kept = text.slice(0, wordEnd({ text, ends }) ?? end).trimEnd()
  return max < ELLIPSIS.length ? '' : kept + ELLIPSIS
}

/** Where letters end, no further than `max`; read a stretch at a time, each from the end of a letter. */
function endsWithin(text: string, max: number): number[] {
  const ends: number[] = []
  for (let from = 0, size = STRETCH; from < max;) {
    const stretch = text.slice(from, from + size)
    const isLast = from + size >= text.length
    const found = graphemeEnds(stretch).map((end) => from + end)
    // The last letter of a stretch may go on behind it.
    const sure = isLast ? found : found.slice(0, -1)
    ends.push(...sure.filter((end) => end <= max))
    if (isLast) break
    const next = sure.at(-1)
    size = next ? STRETCH : size * 2
    from = next ?? from
  }
  return ends
}

const graphemeEnds = (text: string): number[] => {
  const segments = new Intl.Segmenter('th', { granularity: 'grapheme' }).segment(text)
  return [...segments].map(({ index, segment }) => index + segment.length)
}

/** The last end of a word among the last of these ends. */
function wordEnd({ text, ends }: { text: string; ends: number[] }): number | undefined {
  const last = ends.at(-1) ?? 0
  const from = ends.find((end) => end >= last - WORD_REACH) ?? 0
  const near = new Set(ends.filter((end) => end > from))
  const stretch = text.slice(from, last + WORD_REACH)
  return [...new Intl.Segmenter('th', { granularity: 'word' }).segment(stretch)]
    .map(({ index, segment }) => from + index + segment.length)
    .findLast((end) => near.has(end))
}
