import { VARIANT_FORMATS, VARIANT_WIDTHS, type VariantFormat, type VariantWidth } from './variants'

/** The smaller picture a file address asks for, `640.webp`; null for any other name. */
export function parseVariantName(
  name: string,
): { width: VariantWidth; format: VariantFormat } | null {
  const match = /^(\d{3,4})\.([a-z]{3,4})$/.exec(name)
  const width = VARIANT_WIDTHS.find((known) => String(known) === match?.[1])
  const format = VARIANT_FORMATS.find((known) => known === match?.[2])
  return width && format ? { width, format } : null
}
