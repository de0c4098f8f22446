import type { Article, WithContext } from 'schema-dts'
import { cutText } from '@/shared/cutText'
import { isoDay } from '@/shared/thaiDate'
import { mediaObject } from '@/site/jsonLd/mediaObject'
import { languageOfItem, responsible, work, type WorkFacts } from '@/site/jsonLd/work'
import { publicFiles } from '@/site/publicFiles'
import { ANNOUNCEMENT_CATEGORIES } from './Announcements'
import type { AnnouncementItem } from './queries'

const HEADLINE_MAX = 110

/**
 * An announcement as schema.org's Article. It is no news and no journalism (NewsArticle), SpecialAnnouncement was for
 * the pandemic and has been given up, and Legislation would claim the force of law; an Article with a number, the
 * day it was issued and its attachments says what is known.
 * @param isReplaced whether a newer one has taken its place
 */
export function announcementArticle({
  isReplaced,
  ...facts
}: WorkFacts<AnnouncementItem> & { isReplaced: boolean }): WithContext<Article> {
  const { item } = facts
  const files = publicFiles(item.attachments)
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    ...work({ kind: 'announcements', ...facts }),
    headline: cutText(item.title ?? '', HEADLINE_MAX),
    identifier: item.number || undefined,
    dateCreated: item.issuedOn ? isoDay(item.issuedOn) : undefined,
    creativeWorkStatus: isReplaced ? 'Obsolete' : undefined,
    articleSection: item.category
      ? languageOfItem(item).say(ANNOUNCEMENT_CATEGORIES[item.category])
      : undefined,
    author: responsible(facts),
    associatedMedia: files.length > 0 ? files.map(mediaObject) : undefined,
  }
}
