import type { PayloadRequest } from 'payload'
import { enqueue } from '@/outbox/enqueue'
import type { CrossPost } from '@/payload-types'

/** What a row of the outbox says: this order for this post. A newer order makes it void. */
export interface PostOrder {
  crossPost: string
  revision: number
}

/**
 * Gives a new order for a post and lets the outbox carry it out, in the transaction of `req`. Only what is named is
 * written: what the publisher notes meanwhile stays.
 * @returns false when another order was given since the post was read
 */
export async function orderPost({
  post,
  change,
  dueAt,
  req,
}: {
  post: Pick<CrossPost, 'id' | 'channel' | 'revision'>
  /** Top-level fields. */
  change: Partial<CrossPost>
  /** Now when left out. */
  dueAt?: Date
  req: PayloadRequest
}): Promise<boolean> {
  const revision = post.revision + 1
  const changed = await req.payload.db.updateOne({
    collection: 'cross-posts',
    where: { and: [{ id: { equals: post.id } }, { revision: { equals: post.revision } }] },
    data: { ...change, revision, isOpen: true },
    options: { atomic: true },
    req,
  })
  if (!changed) return false
  await enqueueOrder({ post: { ...post, revision }, dueAt, req })
  return true
}

/** The row that carries an order; the same order is one row. */
export async function enqueueOrder({
  post: { id, channel, revision },
  dueAt,
  req,
}: {
  post: Pick<CrossPost, 'id' | 'channel' | 'revision'>
  dueAt?: Date
  req: PayloadRequest
}): Promise<void> {
  const message: PostOrder = { crossPost: String(id), revision }
  await enqueue({ channel, key: orderKey({ id, channel, revision }), message, dueAt, req })
}

/** The key of the row that carries the post's newest order. */
export const orderKey = ({
  id,
  channel,
  revision,
}: Pick<CrossPost, 'id' | 'channel' | 'revision'>): string => `${channel}/${id}/${revision}`
