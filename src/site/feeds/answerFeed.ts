import { absoluteURL } from '../absoluteURL'
import { getSite } from '../getSite'
import { composeFeed } from './composeFeed'
import { findFeedEntries, type FeedKind } from './findFeedEntries'

const FORMATS = {
  rss: { type: 'application/rss+xml; charset=utf-8', name: 'feed.xml' },
  json: { type: 'application/feed+json; charset=utf-8', name: 'feed.json' },
} as const

/** The feed of some kinds; `path` is the page it follows. */
export async function answerFeed({
  kinds,
  path,
  title,
  format = 'rss',
}: {
  kinds: readonly FeedKind[]
  path: string
  title?: string
  format?: keyof typeof FORMATS
}): Promise<Response> {
  const [{ groupName, officeName, shortName }, entries] = await Promise.all([
    getSite(),
    findFeedEntries(kinds),
  ])
  const { type, name } = FORMATS[format]
  const feed = composeFeed({
    head: {
      title: title ? `${title} · ${shortName}` : groupName || officeName,
      description: `${title ?? 'เรื่องใหม่'} ${[groupName, officeName].filter(Boolean).join(' ')}`,
      url: absoluteURL(path),
      feedURL: absoluteURL(`${path === '/' ? '' : path}/${name}`),
      copyright: officeName,
    },
    entries,
  })
  return new Response(format === 'rss' ? feed.rss2() : feed.json1(), {
    headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=300' },
  })
}
