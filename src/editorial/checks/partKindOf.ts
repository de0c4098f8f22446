import type { PartKind } from './Issue'

/** What the parts of a file's text are; undefined where it is one. */
export function partKindOf(mimeType: string): PartKind | undefined {
  if (mimeType === 'application/pdf') return 'page'
  if (mimeType.includes('presentation')) return 'slide'
  return mimeType.includes('sheet') ? 'sheet' : undefined
}
