import { ITEM_KINDS, itemHref, type ItemKind } from '@/editorial/kinds'
import { absoluteURL } from '../absoluteURL'
import { asVisitor } from '../asVisitor'
import { getPayload } from '../getPayload'
import type { Language } from '../language'
import { listed } from '../listed'
import { sharedPictureURL } from '../pageMetadata'
import { pictureOf } from '../populated'
import { translated } from '../translated'
import type { FeedEntry } from './composeFeed'

export const FEED_SIZE = 30
/** How far back an English feed looks for items that have their English. */
const LOOKED_THROUGH = 120

const FIELDS = { title: true, summary: true, slug: true, cover: true, publishedAt: true } as const

export type FeedKind = Exclude<ItemKind, 'pages' | 'documents'>

/** The newest items of these kinds in this language, newest first; what has no English is in no English feed. */
export async function findFeedEntries({
  kinds,
  language,
}: {
  kinds: readonly FeedKind[]
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
  kind: FeedKind
  language: Language
}): Promise<FeedEntry[]> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: listed(),
    select: FIELDS,
    sort: '-publishedAt',
    depth: 1,
    limit: language.locale === 'th' ? FEED_SIZE : LOOKED_THROUGH,
    pagination: false,
    ...asVisitor,
  })
  const items = await translated({ collection: kind, docs, select: FIELDS, language })
  return items
    .filter((item) => item.language === language.locale)
    .map(({ title, summary, slug, cover, publishedAt }) => {
      const imageURL = sharedPictureURL(pictureOf(cover))
      return {
        title: title ?? '',
        summary,
        url: absoluteURL(language.href(itemHref({ kind, slug: slug ?? '' }))),
        publishedAt: publishedAt ?? '',
        category: language.say(ITEM_KINDS[kind].label),
        image: imageURL ? { url: imageURL, type: 'image/jpeg' } : undefined,
      }
    })
}
