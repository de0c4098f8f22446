import type { Label } from '@/shared/label'
import { absoluteURL } from '../absoluteURL'
import { readSite } from '../getSite'
import { languageOf } from '../language'
import { FEED_WORDS } from '../words'
import { composeFeed } from './composeFeed'
import { findFeedEntries, type FeedKind } from './findFeedEntries'

/** What Next hands the route of a feed. */
export interface FeedRoute {
  params: Promise<{ locale: string }>
}

export const FEED_KINDS = ['news', 'announcements', 'teaching-media', 'innovations'] as const

const FORMATS = {
  rss: { type: 'application/rss+xml; charset=utf-8', name: 'feed.xml' },
  json: { type: 'application/feed+json; charset=utf-8', name: 'feed.json' },
} as const

/** The feed of some kinds, in the language of its address; `path` is the page it follows. */
export async function answerFeed({
  params,
  kinds,
  path,
  title,
  format = 'rss',
}: {
  params: FeedRoute['params']
  kinds: readonly FeedKind[]
  path: string
  title?: Label
  format?: keyof typeof FORMATS
}): Promise<Response> {
  const language = languageOf((await params).locale)
  if (!language) return new Response(null, { status: 404 })
  const [{ groupName, officeName, shortName }, entries] = await Promise.all([
    readSite(language),
    findFeedEntries({ kinds, language }),
  ])
  const { href, locale, say } = language
  const { type, name } = FORMATS[format]
  const about = [groupName, officeName].filter(Boolean).join(' ')
  const feed = composeFeed({
    head: {
      title: title ? `${say(title)} · ${shortName}` : groupName || officeName,
      description: `${say(title ?? FEED_WORDS.latest)} ${about}`,
      url: absoluteURL(href(path)),
      feedURL: absoluteURL(href(`${path === '/' ? '' : path}/${name}`)),
      copyright: officeName,
      language: locale,
    },
    entries,
  })
  return new Response(format === 'rss' ? feed.rss2() : feed.json1(), {
    headers: { 'Content-Type': type, 'Cache-Control': 'public, max-age=300' },
  })
}
