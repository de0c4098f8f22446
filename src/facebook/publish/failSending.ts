import { nextTry } from '@/outbox/nextTry'
import { TryLater } from '@/outbox/TryLater'
import type { CrossPost } from '@/payload-types'
import { ChannelFault, type FaultKind } from '../ChannelFault'
import { noteChannel } from '../channelState'
import { notePost } from '../postStore'
import { failureOf } from './failureOf'
import { giveUp } from './giveUp'
import type { Publisher } from './Publisher'
import { FAULT_REASONS, REASONS } from './reasons'

/** How long the channel is left alone where it did not say. */
const WAITS_MS: Partial<Record<FaultKind, number>> = {
  throttled: 15 * 60_000,
  blocked: 6 * 3_600_000,
}
const BASE_MS = 10_000
/** What could not go out for so long is no news any more: people decide. */
const TOO_OLD_MS = 3 * 86_400_000

interface Failing {
  publisher: Publisher
  /** As it is while the attempt runs. */
  post: CrossPost
  /** Whether the request that publishes had begun; what fails before it has certainly not published. */
  hasBegun: boolean
  error: unknown
}

/** Writes down how sending failed, and throws what the outbox must hear. */
export async function failSending({ publisher, post, hasBegun, error }: Failing): Promise<never> {
  if (!(error instanceof ChannelFault) && !hasBegun) throw error
  const kind = error instanceof ChannelFault ? error.kind : 'unknown'
  const { payload, channel } = publisher
  payload.logger.warn({ post: post.key, kind, code: codeOf(error) }, 'facebook: not posted')

  const failure = failureOf(kind)
  if (failure === 'give up') return giveUp({ publisher, post, kind, reason: FAULT_REASONS[kind] })
  if (failure === 'look' && hasBegun && !channel.isIdempotent) {
    // A refusal as a duplicate tells that something like it is there: perhaps this very post.
    return lookSoon({ publisher, post, kind })
  }
  // Before the request that publishes, no answer means that it did not get through.
  return waitLonger({ publisher, post, kind: failure === 'look' ? 'unreachable' : kind, error })
}

const codeOf = (error: unknown) => (error instanceof ChannelFault ? error.code : undefined)

async function lookSoon({
  publisher: { payload, clock, settleMs },
  post,
  kind,
}: {
  publisher: Publisher
  post: CrossPost
  kind: FaultKind
}): Promise<never> {
  const now = clock.now()
  const until = new Date(now.getTime() + Math.min(2_000, settleMs))
  const reason = REASONS.looking
  const change = {
    state: 'unsure',
    attemptEndedAt: now.toISOString(),
    waitUntil: until.toISOString(),
    reason,
    fault: kind,
  } as const
  await notePost({ payload, post, change })
  throw new TryLater(reason, until, { isTry: false })
}

/** It has certainly not happened, and a later try may help. */
export async function waitLonger({
  publisher,
  post,
  kind,
  error,
  reason = FAULT_REASONS[kind],
}: {
  publisher: Publisher
  post: CrossPost
  kind: FaultKind
  error?: unknown
  reason?: string
}): Promise<never> {
  const { payload, clock, name } = publisher
  const now = clock.now()
  const age = now.getTime() - new Date(post.dueAt ?? post.createdAt).getTime()
  if (age > TOO_OLD_MS) return giveUp({ publisher, post, kind, reason: REASONS.tooOld })

  const failures = (post.failures ?? 0) + 1
  const said = error instanceof ChannelFault ? error.until : undefined
  const waits = WAITS_MS[kind] ?? nextTry({ tries: failures, random: 1, baseMs: BASE_MS })
  const until = said ?? new Date(now.getTime() + waits)
  const change = {
    state: 'waiting',
    attemptAt: null,
    attemptEndedAt: null,
    heldSince: post.heldSince ?? now.toISOString(),
    waitUntil: until.toISOString(),
    failures,
    reason,
    fault: kind,
  } as const
  await notePost({ payload, post, change })
  if (WAITS_MS[kind] !== undefined)
    await noteChannel({ payload, channel: name, change: { pausedUntil: until.toISOString() } })
  throw new TryLater(reason, until, { isTry: false })
}
