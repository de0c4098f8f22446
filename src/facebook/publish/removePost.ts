import { PermanentFailure } from '@/outbox/PermanentFailure'
import { TryLater } from '@/outbox/TryLater'
import type { CrossPost } from '@/payload-types'
import { ChannelFault } from '../ChannelFault'
import { notePost, readPost } from '../postStore'
import { failureOf } from './failureOf'
import type { Publisher, Work } from './Publisher'
import { FAULT_REASONS, REASONS } from './reasons'
import { settleAttempt } from './settleAttempt'

/** Takes a post away, or back before it goes out. What may be outside is looked for first. */
export async function removePost(work: Work): Promise<void> {
  const { publisher, signal } = work
  if (work.post.state === 'removed') return
  const post = await withOutcome(work)
  if (post.driver === 'manual' && post.state === 'posted') {
    return refuse({ publisher, post, reason: REASONS.byHand })
  }
  const { channel } = publisher
  // A channel that knows a post by its key may have it without having said so.
  const id = post.remoteID ?? (channel.isIdempotent && post.tries > 0 ? post.key : null)
  if (!id) return noteRemoved({ publisher, post, reason: REASONS.cancelled })
  if (post.driver !== channel.driver) {
    if (post.driver !== 'graph') return noteRemoved({ publisher, post })
    return refuse({ publisher, post, reason: REASONS.otherDriver })
  }
  try {
    await channel.remove({ id, key: post.key, signal })
  } catch (error) {
    if (!(error instanceof ChannelFault)) throw error
    if (error.kind !== 'gone') return failRemoving({ publisher, post, fault: error })
  }
  return noteRemoved({ publisher, post })
}

async function withOutcome(work: Work): Promise<CrossPost> {
  const { post, publisher } = work
  if (post.remoteID || !post.attemptAt) return post
  const settled = await settleAttempt(work)
  if (settled !== 'posted') return settled
  return (await readPost({ payload: publisher.payload, id: String(post.id) })) ?? post
}

async function noteRemoved({
  publisher: { payload, clock },
  post,
  reason = null,
}: {
  publisher: Publisher
  post: CrossPost
  reason?: string | null
}): Promise<void> {
  const change = {
    state: 'removed',
    removedAt: clock.now().toISOString(),
    attemptAt: null,
    attemptEndedAt: null,
    waitUntil: null,
    reason,
    fault: null,
    failures: 0,
    drift: null,
    driftNote: null,
  } as const
  await notePost({ payload, post, change })
}

async function refuse({
  publisher: { payload },
  post,
  reason,
}: {
  publisher: Publisher
  post: CrossPost
  reason: string
}): Promise<never> {
  await notePost({ payload, post, change: { reason } })
  throw new PermanentFailure(reason)
}

/** Taking away may be repeated: twice is once. */
async function failRemoving({
  publisher,
  post,
  fault,
}: {
  publisher: Publisher
  post: CrossPost
  fault: ChannelFault
}): Promise<never> {
  const reason = REASONS.notRemoved(FAULT_REASONS[fault.kind])
  const change = { reason, fault: fault.kind }
  await notePost({ payload: publisher.payload, post, change })
  if (failureOf(fault.kind) === 'give up') throw new PermanentFailure(reason)
  if (fault.until) throw new TryLater(reason, fault.until, { isTry: false })
  throw new Error(reason)
}
