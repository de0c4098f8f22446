import { isDeepStrictEqual } from 'node:util'
import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { LIBRARY_COLLECTIONS } from '../fields/itemField'
import { creatorSlugs } from './creatorSlug'

/** Raised when `creatorSlug` changes: every item is then looked at once more. */
const DONE = 'creator-slugs-1'
const CHUNK = 200

type Collection = (typeof LIBRARY_COLLECTIONS)[number]

interface Row {
  id: string
  creators?: { name?: string | null }[] | null
  creatorSlugs?: string[] | null
  updatedAt?: string
  [field: string]: unknown
}

/**
 * Fills in the slugs of creators where an item was written before there were any. Done once; what is written later
 * gets them by itself.
 */
export async function fillCreatorSlugs({ payload }: { payload: Payload }): Promise<void> {
  if (await payload.kv.has(DONE)) return
  for (const collection of LIBRARY_COLLECTIONS) {
    for (const id of await findLacking({ payload, collection })) {
      await fill({ payload, collection, id })
    }
  }
  await payload.kv.set(DONE, true)
}

async function findLacking({
  payload,
  collection,
}: {
  payload: Payload
  collection: Collection
}): Promise<string[]> {
  const lacking: string[] = []
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.db.find<Row>({
      collection,
      select: { creators: true, creatorSlugs: true },
      sort: 'createdAt',
      page,
      limit: CHUNK,
    })
    lacking.push(...docs.filter(isLacking).map(({ id }) => String(id)))
    if (!hasNextPage) return lacking
  }
}

const isLacking = ({ creators, creatorSlugs: slugs }: Row): boolean =>
  !isDeepStrictEqual(creatorSlugs(creators), slugs ?? [])

/** The whole item is written: texts in languages and lists that are left out, such as its files, the adapter empties. */
async function fill({
  payload,
  collection,
  id,
}: {
  payload: Payload
  collection: Collection
  id: string
}): Promise<void> {
  await inTransaction({
    payload,
    async work(req) {
      const { db } = payload
      const where = { id: { equals: id } }
      const row = await db.findOne<Row>({ collection, where, locale: 'all', req })
      if (!row || !isLacking(row)) return
      const data = { ...row, creatorSlugs: creatorSlugs(row.creators) }
      await db.updateOne({ collection, id, data, locale: 'all', returning: false, req })
    },
  })
}
