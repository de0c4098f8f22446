import type { Payload } from 'payload'
import { asVisitor } from '@/site/asVisitor'
import { listed } from '@/site/listed'
import { populated } from '@/site/populated'
import { itemKey, type LIBRARY_COLLECTIONS } from '../fields/itemField'
import { readCounts, type Counts } from './readCounts'

type Collection = (typeof LIBRARY_COLLECTIONS)[number]

/** What a certificate says, as it stands on the day. */
export interface Certified extends Counts {
  item: { relationTo: Collection; value: string }
  title: string
  creator: string
  schoolName?: string
  publishedAt: string
}

/**
 * What can be certified of an item: each of its makers, with the counts of this moment. Null for what visitors do not
 * find published.
 */
export async function findCertifiable({
  payload,
  collection,
  id,
}: {
  payload: Payload
  collection: Collection
  id: string
}): Promise<Certified[] | null> {
  const { docs } = await payload.find({
    collection,
    where: listed({ id: { equals: id } }),
    select: { title: true, creators: true, school: true, publishedAt: true, isSample: true },
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const row = docs[0]
  // What is made up must not be certified, nor take a number.
  if (!row?.title || !row.publishedAt || row.isSample) return null

  const item = { relationTo: collection, value: String(row.id) }
  const key = itemKey(item)
  const counts = (await readCounts({ payload, keys: [key] }))(key)
  const schoolName = populated(row.school)?.name
  const names = (row.creators ?? []).map(({ name }) => name.trim()).filter(Boolean)
  return [...new Set(names)].map((creator) => ({
    item,
    title: row.title ?? '',
    creator,
    schoolName,
    publishedAt: row.publishedAt ?? '',
    ...counts,
  }))
}
