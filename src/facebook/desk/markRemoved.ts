import type { Acting } from './actEndpoints'
import { recordPost } from './recordPost'
import { gone, settlePost } from './settlePost'

/** Believes whoever says that they removed the post themselves. */
export async function markRemoved({ post, req }: Acting): Promise<string> {
  await settlePost({ post, change: gone(), req })
  await recordPost({ action: 'postMarkedRemoved', post, to: 'removed', req })
  return 'บันทึกว่านำออกแล้ว'
}
