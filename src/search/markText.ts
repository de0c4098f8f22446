import type { MarkedPart } from './engine'
import { normaliseThai, toArabicDigits } from '@/shared/thaiText'

const SNIPPET_CHARS = 180
const BEFORE_CHARS = 40
const MARKS_OF_THAI = /[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/

/** The text in parts, each place where one of the words stands marked. Spelling is normalised first. */
export function markText(text: string, words: string[]): MarkedPart[] {
  const shown = normaliseThai(text)
  const form = toForm(shown)
  const isMarked = new Uint8Array(shown.length)
  for (const word of words) {
    for (let at = form.indexOf(word); word && at !== -1; at = form.indexOf(word, at + word.length))
      isMarked.fill(1, at, at + word.length)
  }
  const parts: MarkedPart[] = []
  for (let at = 0; at < shown.length; at += 1) {
    const last = parts.at(-1)
    if (last && last.isMarked === Boolean(isMarked[at])) last.text += shown[at]
    else parts.push({ text: shown[at] ?? '', isMarked: Boolean(isMarked[at]) })
  }
  return parts
}

/** The stretch of a text around the first of the words, marked; its beginning when none of them is there. */
export function snippet(text: string, words: string[]): MarkedPart[] {
  const shown = normaliseThai(text)
  const form = toForm(shown)
  const places = words.map((word) => form.indexOf(word)).filter((at) => at !== -1)
  const first = places.length > 0 ? Math.min(...places) : 0
  const start = toBoundary(shown, Math.max(0, first - BEFORE_CHARS))
  const end = toBoundary(shown, Math.min(shown.length, start + SNIPPET_CHARS))
  const parts = markText(shown.slice(start, end), words)
  if (start > 0) parts.unshift({ text: '…', isMarked: false })
  if (end < shown.length) parts.push({ text: '…', isMarked: false })
  return parts
}

export const hasWord = (text: string, words: string[]): boolean => {
  const form = toForm(normaliseThai(text))
  return words.some((word) => form.includes(word))
}

/** As `toSearchForm`, but of the same length, so that places in one are places in the other. */
function toForm(shown: string): string {
  const lower = shown.toLowerCase()
  return toArabicDigits(lower.length === shown.length ? lower : shown)
}

/** A place that does not part a Thai vowel or tone mark from its letter, nor the halves of a character. */
function toBoundary(text: string, at: number): number {
  let place = at
  while (place > 0 && place < text.length && isInside(text, place)) place -= 1
  return place
}

const isInside = (text: string, at: number): boolean =>
  MARKS_OF_THAI.test(text[at] ?? '') || /[\udc00-\udfff]/.test(text[at] ?? '')
