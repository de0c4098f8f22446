import type { Payload } from 'payload'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import type { Channel, PostLook } from '../../channel'
import { notePost } from '../../postStore'
import type { AskHealth } from '../checkHealth'
import { findCopies } from './findCopies'
import { keepDay, mergeNumbers } from './keepNumbers'
import { lookTwice } from './lookTwice'
import { driftNote, toDrift } from './toDrift'

export interface Counting {
  payload: Payload
  channel: Channel
  /** Asked before it is believed that every post is gone. */
  askHealth: AskHealth | undefined
  signal: AbortSignal
}

/** Asks how these posts stand now: numbers, and whether somebody changed them there. Nothing is put right by itself. */
export async function countPosts({
  day,
  ids,
  ...counting
}: Counting & { day: string; ids: string[] }): Promise<void> {
  const posts = await findStanding({ payload: counting.payload, ids })
  if (posts.length === 0) return
  const looks = await lookTwice({ ...counting, posts })
  if (!looks) return
  for (const post of posts) {
    if (counting.signal.aborted) return
    await countOne({ ...counting, post, day, look: looks.get(post.remoteID ?? '') })
  }
}

async function countOne({
  payload,
  channel,
  signal,
  post,
  day,
  look,
}: Counting & { post: CrossPost; day: string; look: PostLook | undefined }): Promise<void> {
  const merged = look && mergeNumbers({ post, numbers: look.numbers })
  if (merged) await keepDay({ payload, post, day, merged })
  const copies = look && (await findCopies({ channel, post, signal, payload }))
  const now = clock.now().toISOString()
  await notePost({
    payload,
    post,
    change: {
      ...(merged ? { ...merged, countedAt: now } : {}),
      ...driftChange({ post, look, copies, now }),
    },
    // An order given meanwhile makes what was seen old; the next day asks again.
    and: [{ revision: { equals: post.revision } }, { state: { equals: 'posted' } }],
  })
}

function driftChange({
  post,
  look,
  copies,
  now,
}: {
  post: CrossPost
  look: PostLook | undefined
  copies: number | undefined
  now: string
}): Partial<CrossPost> {
  const drift = toDrift({ look, sentText: post.sentText, copies })
  if (!drift) return { drift: null, driftAt: null, driftNote: null }
  const since = drift === post.drift ? (post.driftAt ?? now) : now
  return { drift, driftAt: since, driftNote: driftNote({ drift, copies }) }
}

/** Posts with an open order are about to change: they are left for another day. */
async function findStanding({
  payload,
  ids,
}: {
  payload: Payload
  ids: string[]
}): Promise<CrossPost[]> {
  const { docs } = await payload.db.find<CrossPost>({
    collection: 'cross-posts',
    where: {
      and: [
        { or: ids.map((id) => ({ id: { equals: id } })) },
        { state: { equals: 'posted' } },
        { remoteID: { exists: true } },
      ],
    },
    limit: ids.length,
    pagination: false,
  })
  return docs.filter(({ isOpen }) => !isOpen)
}
