import type { Payload, PayloadRequest, Where } from 'payload'
import type { CrossPost } from '@/payload-types'
import type { ChannelName } from './channel'

export const postKey = ({
  channel,
  kind,
  document,
  number,
}: {
  channel: ChannelName
  kind: string
  document: string
  number: number
}): string => `${channel}/${kind}/${document}/${number}`

/** The posts of an item on every channel, oldest first. */
export async function findPosts({
  kind,
  document,
  req,
}: {
  kind: string
  document: string
  req: PayloadRequest
}): Promise<CrossPost[]> {
  const { docs } = await req.payload.db.find<CrossPost>({
    collection: 'cross-posts',
    where: { and: [{ document: { equals: document } }, { kind: { equals: kind } }] },
    sort: 'number',
    limit: 0,
    pagination: false,
    req,
  })
  return docs
}

export async function readPost({
  payload,
  id,
}: {
  payload: Payload
  id: string
}): Promise<CrossPost | null> {
  return payload.db.findOne<CrossPost>({ collection: 'cross-posts', where: { id: { equals: id } } })
}

/**
 * Writes these fields and no others, if the post's tries are still the ones that were read: whoever began another
 * try since is the one to write.
 * @returns whether they were written
 */
export async function notePost({
  payload,
  post,
  change,
  and = [],
}: {
  payload: Payload
  post: Pick<CrossPost, 'id' | 'tries'>
  change: Partial<CrossPost>
  /** What must hold as well. */
  and?: Where[]
}): Promise<boolean> {
  const changed = await payload.db.updateOne({
    collection: 'cross-posts',
    where: {
      and: [{ id: { equals: post.id } }, { tries: { equals: post.tries } }, ...and],
    },
    data: change,
    options: { atomic: true },
  })
  return Boolean(changed)
}
