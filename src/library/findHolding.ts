import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { translated } from '@/site/translated'
import type { LibraryCollection } from './findLibrary'

const HOLDING = { title: true, slug: true } as const
const HOLDING_MAX = 6

/** The published collections (ชุดสื่อ) that hold an item, the newest first. */
export async function findHolding({
  collection: relationTo,
  id,
}: {
  collection: LibraryCollection
  id: string
}) {
  const collection = 'library-collections'
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: listed({ 'entries.item': { equals: { relationTo, value: id } } }),
    select: HOLDING,
    sort: '-publishedAt',
    depth: 0,
    limit: HOLDING_MAX,
    pagination: false,
    ...asVisitor,
  })
  return translated({ collection, docs, select: HOLDING, depth: 0 })
}
