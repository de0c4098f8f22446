import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { clock } from '@/shared/clock'
import type { Channel } from '../../channel'
import { enqueueBatch } from '../careMessages'

const COUNTED_MS = 90 * 86_400_000
/** As many as Facebook answers for at once. */
const BATCH = 50

/** Writes down which posts are asked for on this day: a row for each batch, so that one that fails loses no other. */
export async function collectPosts({
  payload,
  channel,
  day,
}: {
  payload: Payload
  channel: Channel
  day: string
}): Promise<void> {
  if (!channel.look) return
  const since = new Date(clock.now().getTime() - COUNTED_MS)
  const { docs } = await payload.db.find<{ id: string | number }>({
    collection: 'cross-posts',
    where: {
      and: [
        { channel: { equals: 'facebook' } },
        { state: { equals: 'posted' } },
        { driver: { equals: channel.driver } },
        { remoteID: { exists: true } },
        { postedAt: { greater_than: since.toISOString() } },
      ],
    },
    select: { channel: true },
    sort: '-postedAt',
    limit: 0,
    pagination: false,
  })
  const ids = docs.map(({ id }) => String(id))
  await inTransaction({
    payload,
    async work(req) {
      for (let at = 0; at < ids.length; at += BATCH) {
        const posts = ids.slice(at, at + BATCH)
        await enqueueBatch({ day, number: at / BATCH, posts, payload, req })
      }
    },
  })
}
