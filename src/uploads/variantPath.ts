import { join } from 'node:path'
import { variantsFolder } from './folders'
import type { VariantFormat, VariantWidth } from './variants'

/** Which picture of a file: itself or its poster where `slide` is missing. */
export interface Variant {
  id: string
  /** The stored name: it changes when the file is replaced, so an old picture is never served for a new one. */
  filename: string
  /** From 1. */
  slide?: number
  width: VariantWidth
  format: VariantFormat
}

export const variantPath = ({ id, filename, slide, width, format }: Variant): string =>
  join(
    /* turbopackIgnore: true */ variantsFolder(id),
    `${filename}.${width}${slide ? `-${slide}` : ''}.${format}`,
  )

/** The picture of a file that is none itself; in full size. */
export const posterPath = ({ id, filename }: { id: string; filename: string }): string =>
  join(/* turbopackIgnore: true */ variantsFolder(id), `${filename}.poster.jpg`)

/** A slide of a presentation, from 1; in full size. */
export const slidePath = ({
  id,
  filename,
  slide,
}: {
  id: string
  filename: string
  slide: number
}): string => join(variantsFolder(id), `${filename}.slide-${slide}.jpg`)
