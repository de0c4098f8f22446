import type { Acting } from './actEndpoints'
import { MANUAL } from './postActs'
import { recordPost } from './recordPost'
import { settlePost } from './settlePost'

/** What is written of a post that people put out themselves. */
export const BY_HAND = {
  driver: MANUAL,
  state: 'waiting',
  wanted: 'present',
  reason: 'รอเจ้าหน้าที่ประชาสัมพันธ์โพสต์ด้วยตนเอง: ดาวน์โหลดข้อความและภาพ โพสต์บนเพจ แล้ววางที่อยู่ของโพสต์กลับมาที่นี่',
} as const

/** Takes a post that never got out away from the site: somebody will put it out. */
export async function makeByHand({ post, req }: Acting): Promise<string> {
  await settlePost({ post, change: BY_HAND, req })
  await recordPost({ action: 'postByHand', post, to: 'waiting', req })
  return 'เปลี่ยนเป็นโพสต์ด้วยตนเองแล้ว'
}
