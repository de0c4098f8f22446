import { itemHref, type ItemKind } from '@/editorial/kinds'
import { absoluteURL } from '../absoluteURL'
import type { Site } from '../getSite'
import { ENGLISH, THAI, type Language, type Locale } from '../language'
import { allPopulated, pictureOf, populated, type SiteFile } from '../populated'
import { sharedPicture } from '../sharedPicture'
import { publisher } from './office'

/** What every kind of item has, as its page reads it. */
export interface WorkItem {
  title?: string | null
  summary?: string | null
  slug?: string | null
  cover?: string | (SiteFile & { isPublic?: boolean | null }) | null
  tags?: (string | { title?: string | null })[] | null
  unit?: string | { name: string; slug?: string | null } | null
  publishedAt?: string | null
  updatedAt?: string | null
  expiresAt?: string | null
  /** The one its words are in. */
  language: Locale
}

/** An item as its page knows it, and who runs the site. */
export interface WorkFacts<Item> {
  item: Item
  site: Site
}

/** How the words of an item are, whatever language the page around it is in. */
export const languageOfItem = ({ language }: Pick<WorkItem, 'language'>): Language =>
  language === 'en' ? ENGLISH : THAI

/** What schema.org's CreativeWork asks of each item alike. Dates are ISO 8601 in UTC. */
export function work({ kind, item, site }: WorkFacts<WorkItem> & { kind: ItemKind }) {
  const language = languageOfItem(item)
  const url = absoluteURL(language.href(itemHref({ kind, slug: item.slug ?? '' })))
  const picture = sharedPicture(pictureOf(item.cover))
  const keywords = allPopulated(item.tags).flatMap(({ title }) => title || [])
  return {
    name: item.title ?? '',
    description: item.summary || undefined,
    url,
    mainEntityOfPage: url,
    image: picture && {
      '@type': 'ImageObject' as const,
      url: picture.url,
      ...(picture.width ? { width: `${picture.width}`, height: `${picture.height}` } : {}),
    },
    inLanguage: item.language,
    datePublished: item.publishedAt ?? undefined,
    dateModified: lastOf(item.publishedAt, item.updatedAt),
    expires: item.expiresAt ?? undefined,
    isAccessibleForFree: true,
    keywords: keywords.length > 0 ? keywords : undefined,
    publisher: publisher(site, language),
  }
}

/** The unit an item is of, else the office. */
export function responsible({ item, site }: WorkFacts<WorkItem>) {
  const language = languageOfItem(item)
  const unit = populated(item.unit)
  if (!unit?.slug) return publisher(site, language)
  return {
    '@type': 'GovernmentOrganization' as const,
    name: unit.name,
    url: absoluteURL(language.href(`/units/${encodeURIComponent(unit.slug)}`)),
  }
}

/** A scheduled item changed when its time came, not when it was last written. */
const lastOf = (...moments: (string | null | undefined)[]): string | undefined =>
  moments
    .filter((moment) => typeof moment === 'string')
    .sort()
    .at(-1)
