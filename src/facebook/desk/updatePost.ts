import { orderPost } from '../orderPost'
import type { Acting } from './actEndpoints'
import { refuseFor } from './desk'
import { recordPost } from './recordPost'

/** Has the text of the item, or the one given, put in place of the post's. */
export async function updatePost({ post, said, req }: Acting): Promise<string> {
  const own = said.message === undefined ? {} : { message: said.message?.trim() || null }
  const isOrdered = await orderPost({
    post,
    change: { ...own, wanted: 'changed', failures: 0, reason: null, fault: null },
    req,
  })
  if (!isOrdered) refuseFor('stale')
  await recordPost({ action: 'postUpdated', post, to: 'posted', req })
  return 'สั่งแก้ข้อความแล้ว ระบบจะดำเนินการภายในไม่กี่วินาที'
}
