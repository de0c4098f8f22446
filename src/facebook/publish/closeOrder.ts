import type { Payload } from 'payload'
import type { CrossPost } from '@/payload-types'

/** Marks the order as carried out; a newer one given meanwhile stays open. */
export async function closeOrder({
  payload,
  post,
}: {
  payload: Payload
  post: Pick<CrossPost, 'id' | 'revision'>
}): Promise<void> {
  await payload.db.updateOne({
    collection: 'cross-posts',
    where: { and: [{ id: { equals: post.id } }, { revision: { equals: post.revision } }] },
    data: { isOpen: false },
    options: { atomic: true },
  })
}
