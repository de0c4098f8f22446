import type { Payload, PayloadRequest, Where } from 'payload'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import { orderAgain } from '../desk/retryPost'

/** Posts that ended for want of a right, which a new token may give. */
const STUCK: Where = {
  and: [
    { channel: { equals: 'facebook' } },
    { state: { in: ['failed', 'unsure'] } },
    { fault: { in: ['token', 'permission'] } },
  ],
}

export async function countStuck({ payload }: { payload: Payload }): Promise<number> {
  const { totalDocs } = await payload.db.count({ collection: 'cross-posts', where: STUCK })
  return totalDocs
}

/**
 * Orders the stuck posts anew, oldest first. Somebody asks for it: by itself, old news would go out late.
 * @returns how many were ordered
 */
export async function orderStuck({ req }: { req: PayloadRequest }): Promise<number> {
  const { docs } = await req.payload.db.find<CrossPost>({
    collection: 'cross-posts',
    where: STUCK,
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    req,
  })
  let ordered = 0
  for (const post of docs) {
    // The outbox goes by time: the order among them stays.
    const dueAt = new Date(clock.now().getTime() + ordered)
    if (await orderAgain({ post, dueAt, req })) ordered += 1
  }
  return ordered
}
