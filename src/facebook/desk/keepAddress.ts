import { clock } from '@/shared/clock'
import type { Acting } from './actEndpoints'
import { refuse } from '@/editorial/refuse'
import { parsePostAddress } from './parsePostAddress'
import { recordPost } from './recordPost'
import { REFUSALS } from './refusals'
import { settlePost } from './settlePost'

/** Keeps where a post made by hand stands; a wrong address can be put right the same way. */
export async function keepAddress({ post, said, req }: Acting): Promise<string> {
  const remoteURL = parsePostAddress(said.url ?? '')
  if (!remoteURL) throw refuse(REFUSALS.notAnAddress.th)
  const postedAt = post.postedAt ?? clock.now().toISOString()
  await settlePost({ post, change: { state: 'posted', remoteURL, postedAt, reason: null }, req })
  await recordPost({ action: 'postedByHand', post, to: 'posted', req })
  return 'บันทึกที่อยู่ของโพสต์แล้ว'
}
