import type { PayloadRequest } from 'payload'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import { refuseFor } from './desk'

/**
 * Writes what people did themselves: there is nothing to carry out, and whatever order is under way is void. In the
 * transaction of `req`.
 * @throws 409 when the post was changed since it was read
 */
export async function settlePost({
  post,
  change,
  req,
}: {
  post: CrossPost
  change: Partial<CrossPost>
  req: PayloadRequest
}): Promise<void> {
  const { id, revision, tries, state } = post
  const changed = await req.payload.db.updateOne({
    collection: 'cross-posts',
    where: {
      and: [
        { id: { equals: id } },
        { revision: { equals: revision } },
        { tries: { equals: tries } },
        { state: { equals: state } },
      ],
    },
    data: { ...SETTLED, ...change, revision: revision + 1, isOpen: false },
    options: { atomic: true },
    req,
  })
  if (!changed) refuseFor('stale')
}

const SETTLED = { waitUntil: null, heldSince: null, fault: null, failures: 0 } as const

/** What is written of a post that is gone, or never was. */
export const gone = () =>
  ({
    state: 'removed',
    wanted: 'absent',
    reason: null,
    removedAt: clock.now().toISOString(),
  }) as const
