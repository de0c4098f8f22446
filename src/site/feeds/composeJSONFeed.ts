import type { FeedEntry, FeedHead } from './FeedEntry'

/**
 * The newest items as JSON Feed 1.1 (jsonfeed.org/version/1.1). Composed here: what libraries write is version 1,
 * which knows no language and no authors.
 */
export const composeJSONFeed = ({
  head,
  entries,
}: {
  head: FeedHead
  entries: FeedEntry[]
}): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.url,
    feed_url: head.feedURL,
    description: head.description,
    language: head.language,
    authors: [head.publisher],
    items: entries.map(({ title, url, summary, publishedAt, updatedAt, category, picture }) => ({
      id: url,
      url,
      title,
      // One of the contents is asked for, and text is all a summary is.
      content_text: summary || title,
      summary: summary || undefined,
      image: picture?.url,
      date_published: publishedAt,
      date_modified: updatedAt ?? undefined,
      tags: category ? [category] : undefined,
    })),
  })
