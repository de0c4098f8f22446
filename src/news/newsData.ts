import type { Event, NewsArticle, WithContext } from 'schema-dts'
import { cutText } from '@/shared/cutText'
import { isoDay } from '@/shared/thaiDate'
import { publisher } from '@/site/jsonLd/office'
import { languageOfItem, responsible, work, type WorkFacts } from '@/site/jsonLd/work'
import { NEWS_CATEGORIES } from './News'
import type { NewsItem } from './queries'

/** Google cuts longer ones ("Article structured data"). */
const HEADLINE_MAX = 110

/** A story as schema.org's NewsArticle. */
export function newsArticle(facts: WorkFacts<NewsItem>): WithContext<NewsArticle> {
  const { item } = facts
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...work({ kind: 'news', ...facts }),
    headline: cutText(item.title ?? '', HEADLINE_MAX),
    articleSection: item.category
      ? languageOfItem(item).say(NEWS_CATEGORIES[item.category])
      : undefined,
    author: responsible(facts),
  }
}

/**
 * What a story tells of as schema.org's Event; null for a story of none. Dates are days in Bangkok, as staff choose
 * days and no hours. How one takes part is not known, so it is not said.
 */
export function newsEvent(facts: WorkFacts<NewsItem>): WithContext<Event> | null {
  const { item, site } = facts
  const { eventDate, eventEnd, place } = item
  if (!eventDate) return null
  const { name, description, url, image, inLanguage } = work({ kind: 'news', ...facts })
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    description,
    url,
    image,
    inLanguage,
    startDate: isoDay(eventDate),
    endDate: eventEnd ? isoDay(eventEnd) : undefined,
    location: place ? { '@type': 'Place', name: place } : undefined,
    organizer: publisher(site, languageOfItem(item)),
  }
}
