import type { Payload, PayloadRequest, Where } from 'payload'
import { recordAudit } from '@/editorial/audit/recordAudit'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import { orderPost } from '../orderPost'

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
    const done = await orderPost({ post, change: toTryAgain(post), dueAt, req })
    if (done) ordered += 1
  }
  const entry = {
    action: 'postsOrdered',
    kind: 'cross-posts',
    document: '',
    details: { ordered },
  } as const
  if (ordered > 0) await recordAudit({ entry, req })
  return ordered
}

/** What is not known stays so: it is looked for before it is sent again. */
const toTryAgain = ({ state }: CrossPost): Partial<CrossPost> => ({
  state: state === 'failed' ? 'queued' : state,
  reason: null,
  fault: null,
  failures: 0,
})
