import { PermanentFailure } from '@/outbox/PermanentFailure'
import { markerOf } from '../markerOf'
import { TryLater } from '@/outbox/TryLater'
import type { CrossPost } from '@/payload-types'
import type { RemotePost } from '../channel'
import { ChannelFault } from '../ChannelFault'
import { notePost } from '../postStore'
import { OPEN_STATES } from '../postStates'
import { failureOf } from './failureOf'
import { giveUp } from './giveUp'
import type { Publisher, Work } from './Publisher'
import { FAULT_REASONS, REASONS } from './reasons'
import { notePosted } from './notePosted'

/** Clocks differ, and a post is dated by the channel's. */
const MARGIN_MS = 600_000
/** How often the outcome is looked for while it settles. */
const LOOKS_PER_SETTLE = 4
/** A look that failed is repeated after so long. */
const LOOK_AGAIN_MS = 60_000
/** Attempts that came to nothing, after which no other is made by itself. */
const SENDS_MAX = 5

/**
 * Finds out how an attempt ended whose outcome nobody knows: the process died, or the channel gave no answer. What is
 * found is adopted; only what a look after the settling time does not find is known not to be there.
 * @returns the post that may be sent, or `posted`
 * @throws TryLater while it is not known; PermanentFailure where nobody can look until somebody acts
 */
export async function settleAttempt(work: Work): Promise<CrossPost | 'posted'> {
  const { publisher, post } = work
  if (!post.attemptAt) return post
  const { channel, payload } = publisher
  const isOurs = !post.driver || post.driver === channel.driver
  // What a trial or a repeatable channel may have got is sent again under the same key.
  if (channel.isIdempotent || (!isOurs && post.driver !== 'graph')) return forgetAttempt(work)
  if (!isOurs) throw await unsure({ ...work, fault: null, end: REASONS.otherDriver })

  const lookedAt = publisher.clock.now()
  const found = await look(work)
  const [first, ...others] = found
  if (first) {
    await notePosted({ publisher, post, remote: first })
    if (others.length > 0) await noteDoubled({ ...work, found })
    return 'posted'
  }
  const settlesAt = settlingTime(work)
  if (lookedAt < settlesAt) {
    const next = lookedAt.getTime() + publisher.settleMs / LOOKS_PER_SETTLE
    const until = new Date(Math.min(settlesAt.getTime(), next))
    throw await unsure({
      ...work,
      fault: post.fault === 'duplicate' ? 'duplicate' : 'unknown',
      until,
    })
  }
  payload.logger.info({ post: post.key }, 'facebook: an attempt came to nothing')
  if (post.wanted !== 'absent') await giveUpAfterAll(work)
  return forgetAttempt(work)
}

/** What is refused as a double of something else, or comes to nothing again and again, is for people to decide. */
async function giveUpAfterAll({ publisher, post }: Work): Promise<void> {
  if (post.fault === 'duplicate') {
    await giveUp({ publisher, post, kind: 'duplicate', reason: FAULT_REASONS.duplicate })
  }
  if ((post.failures ?? 0) + 1 >= SENDS_MAX) {
    await giveUp({ publisher, post, kind: 'unknown', reason: REASONS.nothingComes })
  }
}

/** From when a look that finds nothing proves that nothing was published. */
function settlingTime({ publisher: { timeoutMs, settleMs }, post }: Work): Date {
  const ended = post.attemptEndedAt
    ? new Date(post.attemptEndedAt).getTime()
    : new Date(post.attemptAt ?? 0).getTime() + timeoutMs
  return new Date(ended + settleMs)
}

async function look(work: Work): Promise<RemotePost[]> {
  const { publisher, post, signal } = work
  const since = new Date(new Date(post.attemptAt ?? 0).getTime() - MARGIN_MS)
  try {
    return await publisher.channel.find({ marker: markerOf(post), since, signal })
  } catch (error) {
    if (!(error instanceof ChannelFault)) throw error
    const { kind, until } = error
    const why = REASONS.cannotLook(FAULT_REASONS[kind])
    if (failureOf(kind) === 'give up') throw await unsure({ ...work, fault: kind, end: why })
    const again = until ?? new Date(publisher.clock.now().getTime() + lookAgainMs(publisher))
    throw await unsure({ ...work, fault: kind, until: again })
  }
}

const lookAgainMs = ({ settleMs }: Publisher) => Math.min(LOOK_AGAIN_MS, settleMs)

/** Writes down that nobody knows yet, and gives what the outbox must hear. */
async function unsure({
  publisher: { payload },
  post,
  fault,
  until,
  end,
}: Work & {
  fault: CrossPost['fault']
  until?: Date
  end?: string
}): Promise<Error> {
  const reason = end ?? REASONS.looking
  const change = {
    state: 'unsure',
    reason,
    fault,
    waitUntil: until?.toISOString() ?? null,
  } as const
  // Whoever sends may have heard the outcome since.
  await notePost({ payload, post, change, and: [{ state: { in: [...OPEN_STATES] } }] })
  return until ? new TryLater(reason, until, { isTry: false }) : new PermanentFailure(reason)
}

async function forgetAttempt({ publisher: { payload }, post }: Work): Promise<CrossPost> {
  const failures = (post.failures ?? 0) + 1
  const change = { attemptAt: null, attemptEndedAt: null, failures } as const
  await notePost({ payload, post, change })
  return { ...post, ...change }
}

async function noteDoubled({
  publisher: { payload, clock },
  post,
  found,
}: Work & { found: RemotePost[] }): Promise<void> {
  const change = {
    drift: 'doubled',
    driftAt: clock.now().toISOString(),
    driftNote: found.map(({ id }) => id).join(', '),
  } as const
  await notePost({ payload, post, change })
}
