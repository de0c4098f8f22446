import { VARIANT_WIDTHS, type VariantFormat } from '@/uploads/variants'
import type { SiteFile } from './populated'

/** The address of a file, with the name people know it by. */
export const fileHref = ({ id, originalName }: Pick<SiteFile, 'id' | 'originalName'>): string =>
  `/files/${id}/${encodeURIComponent(originalName || 'file')}`

export const variantHref = (id: string, width: number, format: VariantFormat): string =>
  `/files/${id}/${width}.${format}`

/** Widths worth offering for a picture: those it fills, and the next larger one. */
export function widthsFor(originalWidth: number | null | undefined): number[] {
  const full = originalWidth ?? VARIANT_WIDTHS[0]
  const last = VARIANT_WIDTHS.findIndex((width) => width >= full)
  return VARIANT_WIDTHS.slice(0, last === -1 ? VARIANT_WIDTHS.length : last + 1)
}

export const srcSet = (file: SiteFile, format: VariantFormat): string =>
  widthsFor(file.width)
    .map((width) => `${variantHref(file.id, width, format)} ${width}w`)
    .join(', ')
