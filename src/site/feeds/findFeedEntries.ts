import { ITEM_KINDS, itemHref, type ItemKind } from '@/editorial/kinds'
import { absoluteURL } from '../absoluteURL'
import { asVisitor } from '../asVisitor'
import { getPayload } from '../getPayload'
import { listed } from '../listed'
import { sharedPictureURL } from '../pageMetadata'
import { pictureOf } from '../populated'
import type { FeedEntry } from './composeFeed'

export const FEED_SIZE = 30

export type FeedKind = Exclude<ItemKind, 'pages' | 'documents'>

/** The newest items of these kinds, newest first. */
export async function findFeedEntries(kinds: readonly FeedKind[]): Promise<FeedEntry[]> {
  const lists = await Promise.all(kinds.map(findKind))
  return lists
    .flat()
    .sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
    .slice(0, FEED_SIZE)
}

async function findKind(kind: FeedKind): Promise<FeedEntry[]> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: listed(),
    select: { title: true, summary: true, slug: true, cover: true, publishedAt: true },
    sort: '-publishedAt',
    depth: 1,
    limit: FEED_SIZE,
    pagination: false,
    ...asVisitor,
  })
  return docs.map(({ title, summary, slug, cover, publishedAt }) => {
    const imageURL = sharedPictureURL(pictureOf(cover))
    return {
      title: title ?? '',
      summary,
      url: absoluteURL(itemHref({ kind, slug: slug ?? '' })),
      publishedAt: publishedAt ?? '',
      category: ITEM_KINDS[kind].label.th,
      image: imageURL ? { url: imageURL, type: 'image/jpeg' } : undefined,
    }
  })
}
