import type { Payload } from 'payload'
import { publicItems } from '@/editorial/itemAccess'
import type { Innovation, TeachingMedia } from '@/payload-types'
import { idOf } from '@/shared/idOf'
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
  const row = await payload.db.findOne<TeachingMedia | Innovation>({
    collection,
    where: {
      and: [{ id: { equals: id } }, { stage: { equals: 'published' } }, publicItems()],
    },
    locale: 'th',
  })
  // What is made up must not be certified, nor take a number.
  if (!row?.title || !row.publishedAt || row.isSample) return null

  const item = { relationTo: collection, value: String(row.id) }
  const key = itemKey(item)
  const counts = (await readCounts({ payload, keys: [key] }))(key)
  const schoolName = await nameOfSchool({ payload, school: row.school })
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

async function nameOfSchool({
  payload,
  school,
}: {
  payload: Payload
  school: unknown
}): Promise<string | undefined> {
  const id = idOf(school)
  if (!id) return undefined
  const row = await payload.db.findOne<{ id: string; name?: string }>({
    collection: 'schools',
    where: { id: { equals: id } },
    locale: 'th',
  })
  return row?.name
}
