import { Feed } from 'feed'

export interface FeedEntry {
  title: string
  url: string
  summary?: string | null
  /** ISO. */
  publishedAt: string
  category?: string
  image?: { url: string; type: string }
}

export interface FeedHead {
  title: string
  description: string
  /** The page the feed follows. */
  url: string
  feedURL: string
  copyright: string
  language: string
}

/** A feed of items, newest first; the library escapes what stands in it. */
export function composeFeed({ head, entries }: { head: FeedHead; entries: FeedEntry[] }): Feed {
  const feed = new Feed({
    id: head.url,
    title: clean(head.title),
    description: clean(head.description),
    link: head.url,
    language: head.language,
    copyright: clean(head.copyright),
    generator: false,
    updated: entries[0] ? new Date(entries[0].publishedAt) : new Date(0),
    feedLinks: head.feedURL.endsWith('.json') ? { json: head.feedURL } : { rss: head.feedURL },
  })
  for (const { title, url, summary, publishedAt, category, image } of entries) {
    feed.addItem({
      title: clean(title),
      id: url,
      guid: url,
      link: url,
      description: clean(summary ?? ''),
      date: new Date(publishedAt),
      category: category ? [{ name: category }] : undefined,
      image: image ? { ...image, length: 0 } : undefined,
    })
  }
  return feed
}

/** Without the characters XML 1.0 cannot hold. */
const clean = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
