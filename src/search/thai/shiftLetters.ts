const THAI_FIRST = 0x0e00
const THAI_LAST = 0x0e7f
/** Unified Canadian Aboriginal Syllabics: letters all, which no engine cuts, folds or strips. */
const SHIFT = 0x1420 - THAI_FIRST

/**
 * Thai letter for letter in a script that engines leave alone: FTS5's `unicode61` and Meilisearch take Thai vowel and
 * tone marks for accents and drop them. `unshiftLetters` gives the word back.
 */
export const shiftLetters = (word: string): string => move(word, THAI_FIRST, THAI_LAST, SHIFT)

export const unshiftLetters = (term: string): string =>
  move(term, THAI_FIRST + SHIFT, THAI_LAST + SHIFT, -SHIFT)

function move(text: string, first: number, last: number, by: number): string {
  let moved = ''
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    moved += code >= first && code <= last ? String.fromCharCode(code + by) : text[at]
  }
  return moved
}
