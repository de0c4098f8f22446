import { normaliseThai } from './thaiText'

/** Longest slug in characters; 80 Thai characters are 720 bytes when percent-encoded. */
export const SLUG_MAX = 80

/**
 * The part of an address that names an item: Thai letters and marks stay, Latin letters go to lower case,
 * everything else becomes one hyphen. Empty when the text holds no letter or digit.
 */
export function toSlug(text: string): string {
  const words = normaliseThai(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return trimToGraphemes(words).replace(/-+$/, '')
}

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })

function trimToGraphemes(text: string): string {
  if (text.length <= SLUG_MAX) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length + segment.length > SLUG_MAX) break
    kept += segment
  }
  return kept
}
