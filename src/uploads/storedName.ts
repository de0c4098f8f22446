import { randomBytes } from 'node:crypto'
import { extname } from 'node:path'
import { extensionsOf } from './fileTypes'

const ASCII_MAX = 60
const EXTENSION_MAX = 10

/**
 * A safe name for a file on disk: a random token, what is ASCII of the person's name, the extension.
 * The name as people know it lives in a field of its own; 160 Thai characters would be too long for a disk.
 */
export function toStoredName(originalName: string): string {
  const extension = extname(originalName)
    .toLowerCase()
    .replace(/[^a-z0-9.]/g, '')
    .slice(0, EXTENSION_MAX)
  const ascii = originalName
    .slice(0, originalName.length - extname(originalName).length)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, ASCII_MAX)
  const token = randomBytes(8).toString('hex')
  return `${token}${ascii ? `-${ascii}` : ''}${extension}`
}

const NAME_MAX = 200
/** Control characters, zero-width ones and those that turn the direction of writing: a name must be what it seems. */
const HIDDEN =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
/** What Windows does not take in a name, and names it keeps for devices. */
const NOT_ON_WINDOWS = /[<>:"|?*]/g
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** A name fit for a download on any machine: no path, nothing hidden, at most 200 characters. */
export function toDisplayName(name: string): string {
  const last = name.split(/[\\/]/).pop() ?? ''
  const clean = last
    .normalize('NFC')
    .replace(HIDDEN, '')
    .replace(NOT_ON_WINDOWS, '_')
    .trim()
    .replace(/[. ]+$/, '')
    .replace(DEVICE, '$1_')
  const extension = extname(clean).slice(0, EXTENSION_MAX + 1)
  const stem = clean.slice(0, clean.length - extname(clean).length)
  return `${cut(stem, NAME_MAX - extension.length)}${extension}` || 'file'
}

/** The name with an extension that is true: `งาน.exe` that is a PDF becomes `งาน.pdf`. */
export function withExtensionOf({ name, mimeType }: { name: string; mimeType: string }): string {
  const [usual, ...others] = extensionsOf(mimeType)
  const extension = extname(name)
  if (!usual || [usual, ...others].includes(extension.toLowerCase())) return name
  const stem = name.slice(0, name.length - extension.length) || 'file'
  return `${stem}${usual}`
}

/** Cuts between letters a person sees, never inside one: a Thai letter keeps its marks. */
function cut(text: string, characters: number): string {
  if (text.length <= characters) return text
  let end = 0
  for (const { index, segment } of new Intl.Segmenter('th').segment(
    text.slice(0, characters + 8),
  )) {
    if (index + segment.length > characters) break
    end = index + segment.length
  }
  return text.slice(0, end)
}
