import type { Payload } from 'payload'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import { ChannelFault } from '../../ChannelFault'
import type { Channel } from '../../channel'

const FRESH_MS = 2 * 86_400_000
/** Clocks differ, and what was published before its answer came bears an earlier time. */
const EARLIER_MS = 600_000

/**
 * How many posts bear the marker of this one. Asked for fresh posts and for those that were doubled.
 * @returns undefined where nobody asked; what was known of a doubled one then holds
 */
export async function findCopies({
  payload,
  channel,
  post,
  signal,
}: {
  payload: Payload
  channel: Channel
  post: CrossPost
  signal: AbortSignal
}): Promise<number | undefined> {
  const begun = new Date(post.attemptAt ?? post.postedAt ?? post.createdAt).getTime()
  const isFresh = clock.now().getTime() - begun <= FRESH_MS
  if (!isFresh && post.drift !== 'doubled') return undefined
  const since = new Date(begun - EARLIER_MS)
  try {
    const found = await channel.find({ marker: `/go/${post.code}-${post.number}`, since, signal })
    return found.length
  } catch (error) {
    if (!(error instanceof ChannelFault)) throw error
    payload.logger.warn({ kind: error.kind, post: post.id }, 'facebook: copies not counted')
    return post.drift === 'doubled' ? 2 : undefined
  }
}
