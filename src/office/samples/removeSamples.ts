import { createLocalReq, type CollectionSlug, type Payload, type Where } from 'payload'
import { itemKinds } from '@/editorial/kinds'
import { idOf } from '@/shared/idOf'

const SAMPLES: Where = { isSample: { equals: true } }
const BATCH = 100

/**
 * Erases every sample, in the trash or not: items first, then files nothing else refers to, then tags nothing else
 * bears. May be run again after a kill; tells how many of each collection went.
 */
export async function removeSamples({
  payload,
}: {
  payload: Payload
}): Promise<Record<string, number>> {
  const removed: Record<string, number> = {}
  for (const collection of itemKinds) {
    removed[collection] = await erase({ payload, collection })
  }
  removed.media = await erase({ payload, collection: 'media' })
  removed.tags = await eraseUnusedTags(payload)
  return removed
}

async function erase({
  payload,
  collection,
}: {
  payload: Payload
  collection: CollectionSlug
}): Promise<number> {
  let count = 0
  let kept: string[] = []
  for (;;) {
    const where: Where = { and: [SAMPLES, { id: { not_in: kept } }] }
    const { docs } = await payload.find({
      collection,
      where: kept.length > 0 ? where : SAMPLES,
      depth: 0,
      limit: BATCH,
      pagination: false,
      select: {},
      trash: true,
    })
    if (docs.length === 0) return count
    for (const { id } of docs) {
      const isGone = await eraseOne({ payload, collection, id: String(id) })
      if (isGone) count += 1
      else kept = [...kept, String(id)]
    }
  }
}

/** Each in a transaction of its own; a sample file that an item of the office uses stays. */
async function eraseOne({
  payload,
  collection,
  id,
}: {
  payload: Payload
  collection: CollectionSlug
  id: string
}): Promise<boolean> {
  if (collection === 'media' && (await isUsed({ payload, field: 'media', id }))) return false
  const req = await createLocalReq({}, payload)
  await payload.delete({ collection, id, trash: true, overrideLock: true, depth: 0, req })
  return true
}

async function eraseUnusedTags(payload: Payload): Promise<number> {
  const { docs } = await payload.find({
    collection: 'tags',
    where: SAMPLES,
    depth: 0,
    limit: 500,
    pagination: false,
    select: {},
  })
  let count = 0
  for (const { id } of docs) {
    if (await isUsed({ payload, field: 'tags', id })) continue
    await payload.delete({ collection: 'tags', id, depth: 0 })
    count += 1
  }
  return count
}

async function isUsed({
  payload,
  field,
  id,
}: {
  payload: Payload
  field: 'media' | 'tags'
  id: string
}): Promise<boolean> {
  for (const collection of itemKinds) {
    const { docs } = await payload.find({
      collection,
      where: { [field]: { in: [id] } },
      depth: 0,
      limit: 1,
      pagination: false,
      select: {},
      trash: true,
    })
    if (idOf(docs[0])) return true
  }
  return false
}
