import type { Metadata } from 'next'
import type { Label } from '@/shared/label'
import { absoluteURL } from './absoluteURL'
import { ENGLISH, LOCALES, THAI, type Language, type Locale } from './language'
import { embedURL } from './oembed/embedURL'
import { pageLanguage } from './pageLanguage'
import type { SiteFile } from './populated'
import { pictureToShare } from './sharedPicture'
import { FEED_WORDS } from './words'

const OPEN_GRAPH_LOCALES: Record<Locale, string> = { th: 'th_TH', en: 'en_GB' }

/** A list that can be followed by itself, at `{path}/feed.xml`. */
export interface PageFeed {
  path: string
  title: Label
}

export interface PageFacts {
  title: string
  description?: string | null
  /** In Thai, as `itemHref` writes it. */
  path: string
  cover?: SiteFile
  /** Of an item, whose card is shared where it has no cover. */
  code?: string | null
  type?: 'website' | 'article'
  /** ISO. */
  publishedAt?: string | null
  updatedAt?: string | null
  isIndexed?: boolean
  /** The ones the page truly exists in; a page shown in another points to its Thai address. */
  languages?: readonly Locale[]
  feed?: PageFeed
}

/**
 * What a page tells search engines and social media about itself. The name of the site (`og:site_name`) stands in
 * the layout.
 */
export function pageMetadata(facts: PageFacts): Metadata {
  const { title, description, path, isIndexed = true, languages = LOCALES } = facts
  const language = pageLanguage()
  const inThai = absoluteURL(THAI.href(path))
  const inEnglish = absoluteURL(ENGLISH.href(path))
  const isShownAsWritten = languages.includes(language.locale)
  const locale = isShownAsWritten ? language.locale : 'th'
  const url = locale === 'th' ? inThai : inEnglish
  const words = description || undefined
  const isTranslated = isIndexed && languages.length > 1
  return {
    title,
    description: words,
    robots: isIndexed ? undefined : { index: false },
    alternates: {
      canonical: url,
      languages: isTranslated ? { th: inThai, en: inEnglish, 'x-default': inThai } : undefined,
      types: otherFormats({ facts, url, language }),
    },
    openGraph: {
      title,
      description: words,
      url,
      locale: OPEN_GRAPH_LOCALES[locale],
      alternateLocale: isTranslated
        ? LOCALES.filter((other) => other !== locale).map((other) => OPEN_GRAPH_LOCALES[other])
        : undefined,
      images: [pictureToShare(facts)],
      ...kindOf(facts),
    },
    twitter: { card: 'summary_large_image' },
  }
}

function kindOf({ type = 'website', publishedAt, updatedAt }: PageFacts) {
  if (type === 'website') return { type }
  return {
    type,
    publishedTime: publishedAt ?? undefined,
    modifiedTime: updatedAt ?? undefined,
  }
}

/** The feeds a page can be followed by, its own first, and for an item the address that tells how to embed it. */
function otherFormats({
  facts: { feed, type, title, isIndexed = true },
  url,
  language: { href, say },
}: {
  facts: PageFacts
  url: string
  language: Language
}) {
  const all = say(FEED_WORDS.all)
  return {
    'application/rss+xml': [
      ...(feed
        ? [{ url: absoluteURL(href(`${feed.path}/feed.xml`)), title: say(feed.title) }]
        : []),
      { url: absoluteURL(href('/feed.xml')), title: all },
    ],
    'application/feed+json': [{ url: absoluteURL(href('/feed.json')), title: all }],
    ...(type === 'article' && isIndexed
      ? {
          'application/json+oembed': [{ url: embedURL(url, 'json'), title }],
          'text/xml+oembed': [{ url: embedURL(url, 'xml'), title }],
        }
      : {}),
  }
}
