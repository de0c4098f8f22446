import { randomBytes } from 'node:crypto'
import { extname } from 'node:path'

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

/** A name fit for a download: no path, no control or direction characters, at most 200 characters. */
export function toDisplayName(name: string): string {
  const last = name.split(/[\\/]/).pop() ?? ''
  const clean = last
    .normalize('NFC')

    .replace(/[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim()
  const extension = extname(clean)
  const stem = clean.slice(0, clean.length - extension.length)
  return `${stem.slice(0, 200 - extension.length)}${extension}` || 'file'
}
