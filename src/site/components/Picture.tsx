import { isPicture } from '@/uploads/fileTypes'
import { srcSet, variantHref } from '../fileHref'
import { pageLanguage } from '../pageLanguage'
import type { SiteFile } from '../populated'

const FALLBACK_WIDTH = 640

/** A picture, or that of another file, in sizes a phone can afford. Give `sizes` the width it takes; `isFirst` for the one seen at once. */
export function Picture({
  file,
  sizes,
  alt = file.alt ?? '',
  isFirst = false,
  slide,
  widest,
}: {
  file: SiteFile
  sizes: string
  alt?: string
  isFirst?: boolean
  /** Of a presentation, from 1. */
  slide?: number
  /** In pixels of the file: larger ones are not offered where it is never shown as large. */
  widest?: number
}) {
  const isItself = isPicture(file.mimeType)
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(file, 'avif', slide, widest)} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(file, 'webp', slide, widest)} sizes={sizes} />
      <img
        src={variantHref(file, FALLBACK_WIDTH, 'jpg', slide)}
        srcSet={srcSet(file, 'jpg', slide, widest)}
        sizes={sizes}
        width={(isItself && file.width) || undefined}
        height={(isItself && file.height) || undefined}
        alt={alt}
        lang={pageLanguage().langOf(alt)}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding={isFirst ? undefined : 'async'}
      />
    </picture>
  )
}
