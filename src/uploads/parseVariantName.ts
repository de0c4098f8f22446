import { VARIANT_FORMATS, VARIANT_WIDTHS, type VariantFormat, type VariantWidth } from './variants'

export const SLIDES_MAX = 100

/** The smaller picture a file address asks for, `640.webp`, or of its third slide, `640-3.webp`; null for any other name. */
export function parseVariantName(
  name: string,
): { width: VariantWidth; format: VariantFormat; slide?: number } | null {
  const match = /^(\d{3,4})(?:-([1-9]\d{0,2}))?\.([a-z]{3,4})$/.exec(name)
  const width = VARIANT_WIDTHS.find((known) => String(known) === match?.[1])
  const format = VARIANT_FORMATS.find((known) => known === match?.[3])
  if (!match || !width || !format) return null
  const slide = match[2] ? Number(match[2]) : undefined
  return slide && slide > SLIDES_MAX ? null : { width, format, slide }
}
