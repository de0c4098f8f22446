import { toArabicDigits } from '@/shared/thaiText'

/** Addresses of the web hold long numbers of their own; they end where Thai begins. */
const WEB_ADDRESS = /https?:\/\/[^\s\u0e00-\u0e7f]+/gi
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g
/** Not the tab nor the line's end: they part the cells and lines of a table. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u3000]/g

/** One spelling for what looks the same in numbers: full width and Thai digits, dashes, spaces, hidden characters. */
export function tidyText(text: string): string {
  return toArabicDigits(text.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(WEB_ADDRESS, ' ')
}
