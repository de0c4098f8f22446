import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { translated } from '@/site/translated'
import { withNames } from './withNames'

export type LibraryCollection = 'teaching-media' | 'innovations'

/** What a card shows. */
export const CARD = {
  title: true,
  summary: true,
  slug: true,
  cover: true,
  files: true,
  mediaType: true,
  learningArea: true,
  levels: true,
  publishedAt: true,
  isSample: true,
} as const

export type LibraryCard = Awaited<ReturnType<typeof findCards>>[number]

/** Those of these items that visitors find in lists. */
export async function findCards({
  collection,
  ids,
}: {
  collection: LibraryCollection
  ids: string[]
}) {
  if (ids.length === 0) return []
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: listed({ id: { in: ids } }),
    select: CARD,
    depth: 1,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
  })
  return toCards({ collection, docs })
}

/** Items read with `CARD`, in the page's language, each with its kind. */
export async function toCards<Doc extends { id: string }>({
  collection,
  docs,
}: {
  collection: LibraryCollection
  docs: Doc[]
}) {
  const shown = await translated({ collection, docs, select: CARD })
  const items = await withNames({ collection, docs: shown, select: CARD })
  return items.map((item) => ({ ...item, collection }))
}
