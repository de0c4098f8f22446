import { orderPost } from '../orderPost'
import type { Acting } from './actEndpoints'
import { composeScene, differenceOf } from './composeScene'
import { refuseFor } from './desk'
import { recordPost } from './recordPost'

/** Has the text of the item, or the one given, put in place of the post's. */
export async function updatePost({ post, item, said, req }: Acting): Promise<string> {
  if (!item) return refuseFor('notPublic')
  const message = said.message === undefined ? post.message : said.message?.trim() || null
  const composed = await composeScene({ payload: req.payload, item, post: { ...post, message } })
  const differs = differenceOf({ composed, post })
  if (!differs.text) refuseFor(differs.pictures ? 'picturesFixed' : 'sameText')

  const isOrdered = await orderPost({
    post,
    change: { message, wanted: 'changed', failures: 0, reason: null, fault: null },
    req,
  })
  if (!isOrdered) refuseFor('stale')
  await recordPost({ action: 'postUpdated', post, to: 'posted', req })
  const done = 'สั่งแก้ข้อความแล้ว ระบบจะดำเนินการภายในไม่กี่วินาที'
  return differs.pictures ? `${done} ภาพในโพสต์ยังเป็นชุดเดิม เพราะ Facebook ไม่ให้เปลี่ยนภาพ` : done
}
