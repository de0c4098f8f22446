import type { Metadata } from 'next'
import { absoluteURL } from './absoluteURL'
import { variantHref } from './fileHref'
import type { SiteFile } from './populated'

const SHARED_WIDTH = 1280

/** The address of a picture as other sites fetch it when a page is shared. */
export const sharedPictureURL = (file: SiteFile | undefined): string | undefined =>
  file && absoluteURL(variantHref(file.id, SHARED_WIDTH, 'jpg'))

/** What a page tells search engines and social media about itself. */
export function pageMetadata({
  title,
  description,
  path,
  cover,
  type = 'website',
  publishedAt,
  isIndexed = true,
}: {
  title: string
  description?: string | null
  path: string
  cover?: SiteFile
  type?: 'website' | 'article'
  publishedAt?: string | null
  isIndexed?: boolean
}): Metadata {
  const url = absoluteURL(path)
  const image = sharedPictureURL(cover)
  const images = image ? [{ url: image, alt: cover?.alt ?? undefined }] : undefined
  const words = description || undefined
  return {
    title,
    description: words,
    robots: isIndexed ? undefined : { index: false },
    alternates: {
      canonical: url,
      types: { 'application/rss+xml': [{ url: absoluteURL('/feed.xml'), title: 'RSS' }] },
    },
    openGraph: {
      title,
      description: words,
      url,
      locale: 'th_TH',
      images,
      ...(type === 'article'
        ? { type, publishedTime: publishedAt ?? undefined }
        : { type: 'website' }),
    },
    twitter: { card: image ? 'summary_large_image' : 'summary' },
  }
}
