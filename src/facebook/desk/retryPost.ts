import { clock } from '@/shared/clock'
import { orderPost } from '../orderPost'
import type { Acting } from './actEndpoints'
import { refuseFor } from './desk'
import { recordPost } from './recordPost'

/**
 * Orders anew what did not come about. What is known of an earlier attempt stays, so that a post that got out after
 * all is found; its time begins again, for what is overdue for days is not sent.
 */
export async function retryPost({ post, req }: Acting): Promise<string> {
  const state = post.state === 'posted' ? 'posted' : 'queued'
  const isOrdered = await orderPost({
    post,
    change: {
      ...{ state, failures: 0, reason: null, fault: null, waitUntil: null, heldSince: null },
      dueAt: clock.now().toISOString(),
    },
    req,
  })
  if (!isOrdered) refuseFor('stale')
  await recordPost({ action: 'postRetried', post, to: state, req })
  return 'สั่งส่งใหม่แล้ว ระบบจะส่งภายในไม่กี่วินาที'
}
