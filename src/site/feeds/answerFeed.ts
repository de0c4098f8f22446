import type { DatedKind } from '@/editorial/kinds'
import { clock } from '@/shared/clock'
import type { Label } from '@/shared/label'
import { absoluteURL } from '../absoluteURL'
import { readSite } from '../getSite'
import { languageOf } from '../language'
import { FEED_WORDS } from '../words'
import { composeJSONFeed } from './composeJSONFeed'
import { composeRSS } from './composeRSS'
import type { FeedEntry } from './FeedEntry'
import { findFeedEntries } from './findFeedEntries'

/** What Next hands the route of a feed. */
export interface FeedRoute {
  params: Promise<{ locale: string }>
}

const FORMATS = {
  rss: { type: 'application/rss+xml; charset=utf-8', name: 'feed.xml', compose: composeRSS },
  json: {
    type: 'application/feed+json; charset=utf-8',
    name: 'feed.json',
    compose: composeJSONFeed,
  },
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
  kinds: readonly DatedKind[]
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
  const { type, name, compose } = FORMATS[format]
  const about = [groupName, officeName].filter(Boolean).join(' ')
  const text = compose({
    head: {
      title: title ? `${say(title)} · ${shortName}` : groupName || officeName,
      description: `${say(title ?? FEED_WORDS.latest)} ${about}`,
      url: absoluteURL(href(path)),
      feedURL: absoluteURL(href(`${path === '/' ? '' : path}/${name}`)),
      publisher: { name: officeName, url: absoluteURL(href('/')) },
      language: locale,
      updated: lastChange(entries),
    },
    entries,
  })
  return new Response(text, {
    headers: {
      'Content-Type': type,
      'Cache-Control': 'public, max-age=300',
      // Readers that live in a browser.
      'Access-Control-Allow-Origin': '*',
    },
  })
}

/** An item published later than it was last written has changed when it was published. */
function lastChange(entries: FeedEntry[]): Date {
  const moments = entries.flatMap(({ publishedAt, updatedAt }) => [publishedAt, updatedAt ?? ''])
  const last = moments.sort().at(-1)
  return last ? new Date(last) : clock.now()
}
