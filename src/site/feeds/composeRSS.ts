import { Feed, type Extension } from 'feed'
import { cleanXML, escapeXML } from '@/shared/escapeXML'
import type { FeedEntry, FeedHead } from './FeedEntry'

/** How long readers may keep the feed, in minutes. */
const TTL = 30
const MEDIA_RSS = 'http://search.yahoo.com/mrss/'

/** The newest items as RSS 2.0; the library escapes what stands in it. */
export function composeRSS({ head, entries }: { head: FeedHead; entries: FeedEntry[] }): string {
  const feed = new Feed({
    title: cleanXML(head.title),
    description: cleanXML(head.description),
    link: head.url,
    language: head.language,
    copyright: cleanXML(head.publisher.name),
    generator: false,
    ttl: TTL,
    updated: head.updated,
    feedLinks: { rss: head.feedURL },
  })
  for (const { title, url, summary, publishedAt, category, picture } of entries) {
    feed.addItem({
      title: cleanXML(title),
      // Without an id of its own an item gets its address, marked as permanent.
      link: url,
      // Readers take a description for HTML; ours is plain text.
      description: escapeXML(summary ?? ''),
      date: new Date(publishedAt),
      category: category ? [{ name: cleanXML(category) }] : undefined,
      extensions: picture ? [mediaContent(picture)] : undefined,
    })
  }
  return feed.rss2()
}

/**
 * A picture after Media RSS. An RSS enclosure would have to tell its size in bytes, which is not known before the
 * picture is made.
 */
const mediaContent = ({
  url,
  type,
  width,
  height,
}: NonNullable<FeedEntry['picture']>): Extension => ({
  name: 'media:content',
  objects: {
    _attributes: {
      'xmlns:media': MEDIA_RSS,
      url: escapeXML(url),
      medium: 'image',
      type,
      ...(width && height ? { width, height } : {}),
    },
  },
})
