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
): string => `/files/${id}/${width}.${format}${versionOf(filename)}`

export const srcSet = (file: SiteFile, format: VariantFormat): string =>
  widthsFor(file.width)
    .map((width) => `${variantHref(file, width, format)} ${width}w`)
    .join(', ')

const versionOf = (filename: string | null | undefined): string =>
  filename ? `?v=${fileVersion(filename)}` : ''
