import { cutText } from '@/shared/cutText'

/** Signs that Windows refuses in names, with what cannot be seen. */
const REFUSED = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu
/** Names of devices, whatever their ending. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i
/** Most file systems hold 255 bytes in a name. */
const BYTES_MAX = 200
const EXTENSION = /\.[A-Za-z0-9]{1,10}$/

const graphemes = new Intl.Segmenter('th', { granularity: 'grapheme' })
const byteLength = (text: string): number => Buffer.byteLength(text)

/** A name that a file can have on every system, its ending kept; `fallback` where nothing is left of it. */
export function fileNameOf(name: string, fallback: string): string {
  const clean = cleaned(name)
  const extension = EXTENSION.exec(clean)?.[0] ?? ''
  const stem = cut(clean.slice(0, clean.length - extension.length), BYTES_MAX - extension.length)
  return tidy(stem) ? tidy(stem) + extension : fallback + extension
}

/** A folder for the item at this place of the list: `01-title`. */
export function folderNameOf({
  title,
  place,
  total,
}: {
  title: string
  /** From 1. */
  place: number
  total: number
}): string {
  const number = String(place).padStart(Math.max(2, String(total).length), '0')
  const name = tidy(cutText(cleaned(title), FOLDER_MAX).replace(/…$/, ''))
  return name ? `${number}-${name}` : number
}

/** Letters: Windows counts folder and file together, 260 in all. */
const FOLDER_MAX = 42

/** A name that is not taken yet: `name (2).pdf`. Names are compared as Windows and macOS do, without upper case. */
export function freeName(name: string, taken: Set<string>): string {
  const extension = EXTENSION.exec(name)?.[0] ?? ''
  const stem = name.slice(0, name.length - extension.length)
  let free = name
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
    free = `${stem} (${count})${extension}`
  }
  taken.add(free.toLowerCase())
  return free
}

const cleaned = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '')
    .replace(REFUSED, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** Windows drops dots and spaces at the end of a name; a dot at its beginning hides it elsewhere. */
function tidy(name: string): string {
  const bare = name.replace(/^[. -]+|[. ]+$/g, '')
  return RESERVED.test(bare) ? `_${bare}` : bare
}

function cut(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text
  let kept = ''
  for (const { segment } of graphemes.segment(text.slice(0, bytes))) {
    if (byteLength(kept + segment) > bytes) break
    kept += segment
  }
  return kept
}
