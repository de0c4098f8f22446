import type { Media } from '@/payload-types'
import type { Consented } from '@/uploads/consent'
import { isPicture } from '@/uploads/fileTypes'

/** What a page needs of a file. */
export type SiteFile = Pick<
  Media,
  | 'id'
  | 'alt'
  | 'caption'
  | 'credit'
  | 'originalName'
  | 'filename'
  | 'mimeType'
  | 'filesize'
  | 'width'
  | 'height'
> &
  /** Only where a whole row was read. */
  Partial<Pick<Media, 'package' | 'duration' | 'pages' | 'hasPoster' | 'slides'>> &
  Consented

/** The document behind a relationship; undefined when it is missing or not for visitors. */
export function populated<T extends object>(value: string | T | null | undefined): T | undefined {
  return value && typeof value === 'object' ? value : undefined
}

export function allPopulated<T extends object>(values: (string | T)[] | null | undefined): T[] {
  return (values ?? []).map((value) => populated(value)).filter((value) => value !== undefined)
}

/** Whether there is a picture of the file: itself, its first page or a frame of it. */
export const hasPicture = ({ mimeType, hasPoster }: SiteFile): boolean =>
  isPicture(mimeType) || Boolean(hasPoster)

/** A file only when the public may fetch it and it is a picture that can be made smaller. */
export function pictureOf(
  value: string | (SiteFile & { isPublic?: boolean | null }) | null | undefined,
): SiteFile | undefined {
  const file = populated(value)
  return file?.isPublic && isPicture(file.mimeType) ? file : undefined
}
