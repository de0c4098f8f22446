import type { PayloadRequest } from 'payload'
import type { CrossPost } from '@/payload-types'
import { clock } from '@/shared/clock'
import { orderPost } from '../orderPost'
import type { Acting } from './actEndpoints'
import { refuseFor } from './desk'
import { recordPost } from './recordPost'

export async function retryPost({ post, req }: Acting): Promise<string> {
  if (!(await orderAgain({ post, req }))) refuseFor('stale')
  return 'สั่งส่งใหม่แล้ว ระบบจะส่งภายในไม่กี่วินาที'
}

/**
 * Orders anew what did not come about. What is known of an earlier attempt stays, so that a post that got out after
 * all is found; its time begins again, for what is overdue for days is not sent.
 * @returns false when another order was given since the post was read
 */
export async function orderAgain({
  post,
  dueAt = clock.now(),
  req,
}: {
  post: CrossPost
  dueAt?: Date
  req: PayloadRequest
}): Promise<boolean> {
  const state = post.state === 'posted' ? 'posted' : 'queued'
  const isOrdered = await orderPost({
    post,
    change: {
      ...{ state, failures: 0, reason: null, fault: null, waitUntil: null, heldSince: null },
      dueAt: dueAt.toISOString(),
    },
    dueAt,
    req,
  })
  if (isOrdered) await recordPost({ action: 'postRetried', post, to: state, req })
  return isOrdered
}
