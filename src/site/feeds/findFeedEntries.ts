import { ITEM_KINDS, itemHref, type DatedKind } from '@/editorial/kinds'
import { absoluteURL } from '../absoluteURL'
import { asVisitor } from '../asVisitor'
import { getPayload } from '../getPayload'
import type { Language } from '../language'
import { listed } from '../listed'
import { pictureOf } from '../populated'
import { sharedPicture } from '../sharedPicture'
import { translated } from '../translated'
import type { FeedEntry } from './FeedEntry'

export const FEED_SIZE = 30
/** How far back an English feed looks for items that have their English. */
const LOOKED_THROUGH = 120

/** The width of a picture beside a few lines of text. */
const PICTURE_WIDTH = 640

const FIELDS = {
  title: true,
  summary: true,
  slug: true,
  cover: true,
  publishedAt: true,
  updatedAt: true,
} as const

/** The newest items of these kinds in this language, newest first; what has no English is in no English feed. */
export async function findFeedEntries({
  kinds,
  language,
}: {
  kinds: readonly DatedKind[]
  language: Language
}): Promise<FeedEntry[]> {
  const lists = await Promise.all(kinds.map((kind) => findKind({ kind, language })))
  return lists
    .flat()
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, FEED_SIZE)
}

async function findKind({
  kind,
  language,
}: {
  kind: DatedKind
  language: Language
}): Promise<FeedEntry[]> {
  const payload = await getPayload()
  const isThai = language.locale === 'th'
  const { docs } = await payload.find({
    collection: kind,
    where: listed(),
    select: FIELDS,
    sort: '-publishedAt',
    depth: 1,
    limit: isThai ? FEED_SIZE : LOOKED_THROUGH,
    pagination: false,
    ...asVisitor,
  })
  const items = await translated({ collection: kind, docs, select: FIELDS, language })
  return items
    .filter((item) => item.language === language.locale)
    .map(({ title, summary, slug, cover, publishedAt, updatedAt }) => ({
      title: title ?? '',
      summary,
      url: absoluteURL(language.href(itemHref({ kind, slug: slug ?? '' }))),
      publishedAt: publishedAt ?? '',
      updatedAt,
      category: language.say(ITEM_KINDS[kind].label),
      picture: sharedPicture(pictureOf(cover), PICTURE_WIDTH),
    }))
}
