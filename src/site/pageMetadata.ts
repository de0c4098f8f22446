import type { Metadata } from 'next'
import { absoluteURL } from './absoluteURL'
import { cardHref } from './cardHref'
import { variantHref } from './fileHref'
import { ENGLISH, THAI } from './language'
import { pageLanguage } from './pageLanguage'
import type { SiteFile } from './populated'

const SHARED_WIDTH = 1280
const CARD = { width: 1200, height: 630 }
const OPEN_GRAPH_LOCALES = { th: 'th_TH', en: 'en_GB' } as const

/** The address of a picture as other sites fetch it when a page is shared. */
export const sharedPictureURL = (file: SiteFile | undefined): string | undefined =>
  file && absoluteURL(variantHref(file.id, SHARED_WIDTH, 'jpg'))

/**
 * What a page tells search engines and social media about itself.
 * @param path in Thai, as `itemHref` writes it
 * @param languages the ones the page truly exists in; a page shown in another points to its Thai address
 * @param code of an item, whose card is shared where it has no cover
 */
export function pageMetadata({
  title,
  description,
  path,
  cover,
  code,
  type = 'website',
  publishedAt,
  isIndexed = true,
  languages = ['th', 'en'],
}: {
  title: string
  description?: string | null
  path: string
  cover?: SiteFile
  code?: string | null
  type?: 'website' | 'article'
  publishedAt?: string | null
  isIndexed?: boolean
  languages?: readonly ('th' | 'en')[]
}): Metadata {
  const { locale, href } = pageLanguage()
  const inThai = absoluteURL(THAI.href(path))
  const inEnglish = absoluteURL(ENGLISH.href(path))
  const isShownAsWritten = languages.includes(locale)
  const url = isShownAsWritten ? absoluteURL(href(path)) : inThai
  const words = description || undefined
  return {
    title,
    description: words,
    robots: isIndexed ? undefined : { index: false },
    alternates: {
      canonical: url,
      languages:
        isIndexed && languages.length > 1
          ? { th: inThai, en: inEnglish, 'x-default': inThai }
          : undefined,
      types: {
        'application/rss+xml': [{ url: absoluteURL(href('/feed.xml')), title: 'RSS' }],
        'application/feed+json': [{ url: absoluteURL(href('/feed.json')), title: 'JSON Feed' }],
        ...(type === 'article'
          ? {
              'application/json+oembed': [
                { url: absoluteURL(`/oembed?url=${encodeURIComponent(url)}`), title },
              ],
            }
          : {}),
      },
    },
    openGraph: {
      title,
      description: words,
      url,
      locale: OPEN_GRAPH_LOCALES[isShownAsWritten ? locale : 'th'],
      images: [pictureToShare({ cover, code, title })],
      ...(type === 'article'
        ? { type, publishedTime: publishedAt ?? undefined }
        : { type: 'website' }),
    },
    twitter: { card: 'summary_large_image' },
  }
}

function pictureToShare({
  cover,
  code,
  title,
}: {
  cover?: SiteFile
  code?: string | null
  title: string
}) {
  const url = sharedPictureURL(cover)
  return url
    ? { url, alt: cover?.alt || title }
    : { url: absoluteURL(cardHref(code)), alt: title, type: 'image/jpeg', ...CARD }
}
