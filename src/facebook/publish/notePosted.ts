import type { CrossPost } from '@/payload-types'
import type { RemotePost } from '../channel'
import { noteChannel } from '../channelState'
import { notePost } from '../postStore'
import type { Publisher } from './Publisher'

/** The post is outside, as answered or as found there. */
export async function notePosted({
  publisher: { payload, clock, channel, name, onPosted },
  post,
  remote,
}: {
  publisher: Publisher
  post: CrossPost
  remote: RemotePost
}): Promise<void> {
  const now = clock.now().toISOString()
  const change = {
    state: 'posted',
    remoteID: remote.id,
    remoteURL: remote.url,
    postedAt: now,
    driver: channel.driver,
    attemptAt: null,
    attemptEndedAt: null,
    heldSince: null,
    waitUntil: null,
    reason: null,
    fault: null,
    failures: 0,
  } as const
  const isNoted = await notePost({ payload, post, change })
  if (!isNoted) payload.logger.error({ post: post.key }, 'facebook: posted, but another try began')
  await noteChannel({ payload, channel: name, change: { lastSuccessAt: now } })
  await onPosted?.({ ...post, ...change })
}
