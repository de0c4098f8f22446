import { isPicture } from '@/uploads/fileTypes'
import { fileVersion } from '@/uploads/fileVersion'
import { widthsFor, type VariantFormat } from '@/uploads/variants'
import type { SiteFile } from './populated'

/** The address of a file, with the name people know it by. */
export const fileHref = ({
  id,
  originalName,
  filename,
}: Pick<SiteFile, 'id' | 'originalName' | 'filename'>): string =>
  `/files/${id}/${encodeURIComponent(originalName || 'file')}${versionOf(filename)}`

export const variantHref = (
  { id, filename }: Pick<SiteFile, 'id' | 'filename'>,
  width: number,
  format: VariantFormat,
  slide?: number,
): string => `/files/${id}/${width}${slide ? `-${slide}` : ''}.${format}${versionOf(filename)}`

/**
 * The sizes of a picture of the file: itself, its poster, or one of its slides.
 * Posters and slides are drawn large, so that every width is worth offering.
 */
export const srcSet = (
  file: SiteFile,
  format: VariantFormat,
  slide?: number,
  widest = Infinity,
): string =>
  widthsFor(isPicture(file.mimeType) ? file.width : Infinity)
    .filter((width) => width <= widest)
    .map((width) => `${variantHref(file, width, format, slide)} ${width}w`)
    .join(', ')

const versionOf = (filename: string | null | undefined): string =>
  filename ? `?v=${fileVersion(filename)}` : ''
