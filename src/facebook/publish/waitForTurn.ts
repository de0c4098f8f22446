import { TryLater } from '@/outbox/TryLater'
import type { CrossPost } from '@/payload-types'
import { readChannel } from '../channelState'
import { notePost } from '../postStore'
import { OPEN_STATES } from '../postStates'
import type { Publisher } from './Publisher'
import { REASONS } from './reasons'

const LOOK_MS = 3_000
/** Those before it that are asked after; behind more than these nothing goes out anyhow. */
const BEFORE_MAX = 20
/** A post that nobody has begun yet holds those behind it for so many settling times: its turn is next. */
const QUEUED_SETTLES = 10

/**
 * Keeps the order of a channel. What waits for the channel to let it, or for its own outcome, holds those behind it for
 * the settling time and no longer.
 * @throws TryLater while it is not this post's turn
 */
export async function waitForTurn({
  publisher,
  post,
}: {
  publisher: Publisher
  post: CrossPost
}): Promise<void> {
  const { clock } = publisher
  const now = clock.now()
  if (post.dueAt && new Date(post.dueAt) > now)
    throw new TryLater('ยังไม่ถึงเวลาที่ตั้งไว้', new Date(post.dueAt), { isTry: false })

  await waitForChannel({ publisher, post, now })
  const heldUntil = await findHold({ publisher, post, now })
  if (!heldUntil) return
  const again = new Date(Math.min(heldUntil.getTime(), now.getTime() + LOOK_MS))
  throw new TryLater('รอโพสต์ก่อนหน้า', again, { isTry: false })
}

async function waitForChannel({
  publisher: { payload, name },
  post,
  now,
}: {
  publisher: Publisher
  post: CrossPost
  now: Date
}): Promise<void> {
  const state = await readChannel({ payload, channel: name })
  const until = state?.pausedUntil ? new Date(state.pausedUntil) : undefined
  if (!until || until <= now) return
  const change = {
    state: 'waiting',
    waitUntil: until.toISOString(),
    heldSince: post.heldSince ?? now.toISOString(),
    reason: REASONS.pausedUntil,
    fault: 'throttled',
  } as const
  await notePost({ payload, post, change })
  throw new TryLater(REASONS.pausedUntil, until, { isTry: false })
}

async function findHold({
  publisher: { payload, name, settleMs },
  post,
  now,
}: {
  publisher: Publisher
  post: CrossPost
  now: Date
}): Promise<Date | undefined> {
  const { docs } = await payload.db.find<CrossPost>({
    collection: 'cross-posts',
    where: {
      and: [
        { channel: { equals: name } },
        { isOpen: { equals: true } },
        { state: { in: [...OPEN_STATES] } },
        { dueAt: { less_than_equal: post.dueAt } },
      ],
    },
    sort: ['dueAt', 'createdAt'],
    limit: BEFORE_MAX,
    pagination: false,
  })
  const holds = docs
    .filter((other) => isBefore(other, post))
    .map((other) => holdOf({ post: other, settleMs, now }))
    .filter((until) => until > now)
  return holds.sort((a, b) => b.getTime() - a.getTime())[0]
}

const isBefore = (other: CrossPost, post: CrossPost): boolean =>
  other.id !== post.id && orderOf(other) < orderOf(post)

const orderOf = ({ dueAt, createdAt, id }: CrossPost): string =>
  [dueAt ?? createdAt, createdAt, id].join('|')

/** Until when a post holds those behind it. */
function holdOf({
  post: { state, dueAt, createdAt, heldSince, waitUntil },
  settleMs,
  now,
}: {
  post: CrossPost
  settleMs: number
  now: Date
}): Date {
  const due = new Date(dueAt ?? createdAt).getTime()
  if (state === 'queued') return new Date(due + settleMs * QUEUED_SETTLES)
  const isOver = waitUntil && new Date(waitUntil) <= now
  const since = isOver ? waitUntil : heldSince
  return new Date((since ? new Date(since).getTime() : due) + settleMs)
}
