import { createLocalReq, type Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import type { ContentChange, CrossPost, Outbox } from '@/payload-types'
import type { Clock } from '@/shared/clock'
import type { ChannelName } from './channel'
import { createPlanner } from './planPosts'
import { notePost } from './postStore'
import { enqueueOrder, orderKey, orderPost } from './orderPost'
import { closeOrder } from './publish/closeOrder'
import { REASONS } from './publish/reasons'

const BATCH = 200

/**
 * Looks whether every open order has a row of the outbox that will carry it out: without transactions a crash can
 * part them, and a row whose deliveries were cut short too often is dead without a word in the post.
 */
export async function sweepPosts({ payload }: { payload: Payload }): Promise<void> {
  const { docs } = await payload.db.find<CrossPost>({
    collection: 'cross-posts',
    where: { isOpen: { equals: true } },
    sort: 'dueAt',
    limit: BATCH,
    pagination: false,
  })
  for (const post of docs) await mend({ payload, post })
}

async function mend({ payload, post }: { payload: Payload; post: CrossPost }): Promise<void> {
  const row = await payload.db.findOne<Outbox>({
    collection: 'outbox',
    where: { key: { equals: orderKey(post) } },
    select: { state: true },
  })
  if (!row) {
    const req = await createLocalReq({}, payload)
    return enqueueOrder({ post, dueAt: post.dueAt ? new Date(post.dueAt) : undefined, req })
  }
  if (row.state === 'dead') return tellOfDeath({ payload, post })
  if (row.state !== 'done') return
  // Pruned and done rows say nothing of an order that is open still.
  await inTransaction({ payload, work: (req) => orderPost({ post, change: {}, req }) })
}

async function tellOfDeath({
  payload,
  post,
}: {
  payload: Payload
  post: CrossPost
}): Promise<void> {
  const isUnknown = Boolean(post.attemptAt) && !post.remoteID
  const state = post.remoteID ? post.state : isUnknown ? 'unsure' : 'failed'
  const reason = post.reason ?? REASONS.cutShort
  if (await notePost({ payload, post, change: { state, reason } }))
    await closeOrder({ payload, post })
}

const OVERLAP_MS = 300_000
const DAY_MS = 86_400_000
const CHANGES = 200

/**
 * Where a write is no transaction, an item may be public and its post unplanned when the process dies between: looks
 * at the changes since the last sweep, at the start at those of a day. What is planned is left as it is.
 */
export function createPlanSweep({
  payload,
  clock,
  channels,
}: {
  payload: Payload
  clock: Clock
  channels: ChannelName[]
}): () => Promise<void> {
  const plan = createPlanner({ channels })
  let since = clock.now().getTime() - DAY_MS

  return async () => {
    const now = clock.now().getTime()
    const req = await createLocalReq({}, payload)
    for (const { collection, document } of await changedSince({ payload, since })) {
      await plan({ collection, document, req })
    }
    since = now - OVERLAP_MS
  }
}

async function changedSince({ payload, since }: { payload: Payload; since: number }) {
  const { docs } = await payload.db.find<ContentChange>({
    collection: 'content-changes',
    where: { createdAt: { greater_than: new Date(since).toISOString() } },
    sort: '-number',
    limit: CHANGES,
    pagination: false,
  })
  const changes = docs.map(({ changedCollection, document }) => ({
    collection: changedCollection,
    document: document ?? null,
  }))
  return [
    ...new Map(
      changes.map((change) => [`${change.collection}/${change.document}`, change]),
    ).values(),
  ]
}
