import { orderPost } from '../orderPost'
import type { Acting } from './actEndpoints'
import { refuseFor } from './desk'
import { MANUAL } from './postActs'
import { recordPost } from './recordPost'
import { gone, settlePost } from './settlePost'

/** Has a post taken away; what nobody carries out, because it is nowhere, is over at once. */
export async function removePost({ post, driver, req }: Acting): Promise<string> {
  if (post.driver === MANUAL || !driver) {
    await settlePost({ post, change: gone(), req })
    await recordPost({ action: 'postRemoved', post, to: 'removed', req })
    return 'ยกเลิกโพสต์แล้ว'
  }
  const change = { wanted: 'absent', failures: 0, reason: null, fault: null } as const
  if (!(await orderPost({ post, change, req }))) refuseFor('stale')
  await recordPost({ action: 'postRemoved', post, to: 'removed', req })
  return 'สั่งนำออกแล้ว ระบบจะดำเนินการภายในไม่กี่วินาที'
}
