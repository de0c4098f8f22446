import { srcSet, variantHref } from '../fileHref'
import { pageLanguage } from '../pageLanguage'
import type { SiteFile } from '../populated'

const FALLBACK_WIDTH = 640

/** A picture in sizes a phone can afford. Give `sizes` the width it takes; `isFirst` for the one seen at once. */
export function Picture({
  file,
  sizes,
  alt = file.alt ?? '',
  isFirst = false,
}: {
  file: SiteFile
  sizes: string
  alt?: string
  isFirst?: boolean
}) {
  return (
    <picture>
      <source type="image/avif" srcSet={srcSet(file, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={srcSet(file, 'webp')} sizes={sizes} />
      <img
        src={variantHref(file, FALLBACK_WIDTH, 'jpg')}
        srcSet={srcSet(file, 'jpg')}
        sizes={sizes}
        width={file.width ?? undefined}
        height={file.height ?? undefined}
        alt={alt}
        lang={pageLanguage().langOf(alt)}
        loading={isFirst ? undefined : 'lazy'}
        fetchPriority={isFirst ? 'high' : undefined}
        decoding={isFirst ? undefined : 'async'}
      />
    </picture>
  )
}
