import type { SiteFile } from '../populated'

type PublicFile = SiteFile & { isPublic: true }

/** A file out of rich text, which anybody may have written: the public may fetch it, and each field is what it says. */
export function fileOf(value: unknown): PublicFile | undefined {
  if (!value || typeof value !== 'object') return undefined
  const held = value as Record<string, unknown>
  if (typeof held.id !== 'string' || held.isPublic !== true) return undefined
  const text = (name: string) => (typeof held[name] === 'string' ? held[name] : null)
  const number = (name: string) => (typeof held[name] === 'number' ? held[name] : null)
  return {
    id: held.id,
    isPublic: true,
    alt: text('alt'),
    caption: text('caption'),
    credit: text('credit'),
    originalName: text('originalName'),
    filename: text('filename'),
    mimeType: text('mimeType'),
    filesize: number('filesize'),
    width: number('width'),
    height: number('height'),
    duration: number('duration'),
    pages: number('pages'),
    slides: number('slides'),
    hasPoster: held.hasPoster === true,
  }
}

/** All of a list that are files for the public. */
export const filesOf = (values: unknown): PublicFile[] =>
  (Array.isArray(values) ? values : []).map(fileOf).filter((file) => file !== undefined)
