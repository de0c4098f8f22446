import { createLocalReq, type Payload } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'
import type { CrossPost } from '@/payload-types'
import type { PostNumbers } from '../../channel'

const COUNTED = ['reactions', 'comments', 'shares', 'views'] as const

/** What the channel did not tell this time stays as it was. */
export function mergeNumbers({ post, numbers }: { post: CrossPost; numbers: PostNumbers }) {
  const { reactions, comments, shares, views, viewsMetric, apiVersion } = numbers
  return {
    reactions: reactions ?? post.reactions ?? null,
    comments: comments ?? post.comments ?? null,
    shares: shares ?? post.shares ?? null,
    views: views ?? post.views ?? null,
    viewsMetric: views === null ? (post.viewsMetric ?? null) : viewsMetric,
    apiVersion,
  }
}

export type Merged = ReturnType<typeof mergeNumbers>

const hasChanged = ({ post, merged }: { post: CrossPost; merged: Merged }): boolean =>
  COUNTED.some((name) => (post[name] ?? null) !== merged[name])

/**
 * The row of a post's day, where a number has changed. It is written before the post itself is: cut short between the
 * two, the same day's row is written over when the batch comes again.
 */
export async function keepDay({
  payload,
  post,
  day,
  merged,
}: {
  payload: Payload
  post: CrossPost
  day: string
  merged: Merged
}): Promise<void> {
  if (!hasChanged({ post, merged })) return
  const key = `${post.id}/${day}`
  try {
    await payload.db.create({
      collection: 'cross-post-counts',
      data: { key, crossPost: post.id, day, ...merged },
      req: await createLocalReq({}, payload),
    })
  } catch (error) {
    if (!isDuplicate(error)) throw error
    await payload.db.updateOne({
      collection: 'cross-post-counts',
      where: { key: { equals: key } },
      data: merged,
      options: { atomic: true },
    })
  }
}
