import type { CollectionSlug, Payload, Where } from 'payload'
import { isItemKind, itemKinds } from '@/editorial/kinds'

const SAMPLES: Where = { isSample: { equals: true } }

/**
 * Deletes all sample content for good: items with their versions, in the trash too, then their files on disk, then
 * their tags. A file or tag that an item of the office has come to use stays. Each deletion is a transaction of its
 * own, so that a run stopped midway is completed by the next.
 * @returns how many documents went, by collection
 */
export async function removeSamples({
  payload,
}: {
  payload: Payload
}): Promise<Record<string, number>> {
  const removed: Record<string, number> = {}
  for (const collection of itemKinds) {
    removed[collection] = await removeEach({ payload, collection })
  }
  removed.media = await removeEach({ payload, collection: 'media', isKept: isShown })
  removed.tags = await removeEach({ payload, collection: 'tags' })
  return removed
}

type Document = { id: string | number; isPublic?: unknown }

async function removeEach({
  payload,
  collection,
  isKept = () => false,
}: {
  payload: Payload
  collection: CollectionSlug
  isKept?: (doc: Document) => boolean
}): Promise<number> {
  const { docs } = await payload.find({
    collection,
    where: SAMPLES,
    depth: 0,
    pagination: false,
    trash: isItemKind(collection),
  })
  let count = 0
  for (const doc of docs as Document[]) {
    if (isKept(doc) || (await isUsed({ payload, collection, id: String(doc.id) }))) continue
    await payload.delete({
      collection,
      id: doc.id,
      depth: 0,
      trash: isItemKind(collection),
      // Hooks learn from the hidden list of an item's files that those are no longer public.
      showHiddenFields: true,
      context: { isRemovingSamples: true },
    })
    count += 1
  }
  return count
}

/** A file still shown once the samples are gone is the office's now: in its settings or on a page of its own. */
const isShown = ({ isPublic }: Document): boolean => isPublic === true

/** Whether an item that is left, a draft or one in the trash included, refers to this file or tag. */
async function isUsed({
  payload,
  collection,
  id,
}: {
  payload: Payload
  collection: CollectionSlug
  id: string
}): Promise<boolean> {
  const field = { media: 'media', tags: 'tags' }[collection as string]
  if (!field) return false
  for (const kind of itemKinds) {
    // The rows, then the newest versions: an edit that waits for publication counts as well.
    for (const draft of [false, true]) {
      const { docs } = await payload.find({
        collection: kind,
        where: { [field]: { in: [id] } },
        draft,
        depth: 0,
        limit: 1,
        pagination: false,
        trash: true,
      })
      if (docs.length > 0) return true
    }
  }
  return false
}
