import { label, type Label } from '@/shared/label'
import { formatDateTime, formatDateTimeEnglish } from '@/shared/thaiDate'
import type { KeptPost, SeenPost } from '../../desk/showPost'

/** Nearer than this is at once. */
const SOON_MS = 30_000

/** What a state means now for the person who looks: what happens next, and when. */
export function meaningOf(post: SeenPost | KeptPost, now: Date): Label {
  const { state, dueAt, waitUntil, postedAt, removedAt, wanted, isByHand } = post
  const isOpen = 'kept' in post && post.kept.isOpen
  const isAhead = (time: string) => Date.parse(time) - now.getTime() > SOON_MS
  switch (state) {
    case 'queued':
      return dueAt && isAhead(dueAt)
        ? timed('ตั้งเวลาไว้ ระบบจะโพสต์', 'It will be posted', dueAt)
        : label('ระบบจะโพสต์ภายในไม่กี่วินาที', 'It will be posted within seconds.')
    case 'sending':
      return label('กำลังส่งไปยังปลายทาง', 'It is on its way.')
    case 'posted':
      if (isOpen && wanted === 'absent') return label('กำลังนำออก', 'It is being removed.')
      if (isOpen && wanted === 'changed') return label('กำลังแก้ข้อความ', 'Its text is being changed.')
      return postedAt ? timed('ขึ้นเมื่อ', 'Posted', postedAt) : label('ขึ้นแล้ว', 'Posted.')
    case 'waiting':
      if (isByHand) return label('รอเจ้าหน้าที่โพสต์เองแล้ววางที่อยู่', 'Somebody posts it by hand.')
      return waitUntil && isAhead(waitUntil)
        ? timed('พักถึง', 'It waits until', waitUntil)
        : label('ระบบจะลองอีกครั้งในไม่ช้า', 'It is tried again soon.')
    case 'unsure':
      return label(
        'กำลังตรวจดูที่ปลายทางว่าขึ้นแล้วหรือยัง ระบบไม่ส่งซ้ำระหว่างนี้',
        'The site is looking whether it got there, and sends nothing meanwhile.',
      )
    case 'failed':
      return label('ไม่ขึ้น และระบบไม่ลองเองแล้ว', 'It is not posted, and not tried again by itself.')
    case 'removed':
      return removedAt ? timed('นำออกเมื่อ', 'Removed', removedAt) : label('นำออกแล้ว', 'Removed.')
  }
}

const timed = (th: string, en: string, time: string): Label =>
  label(`${th} ${formatDateTime(time)}`, `${en} ${formatDateTimeEnglish(time)}`)

/** In how many milliseconds this post may stand otherwise by itself; undefined when it is settled. */
export function settlesIn(post: SeenPost | KeptPost, now: Date): number | undefined {
  const isOpen = 'kept' in post && post.kept.isOpen
  const isMoving = ['queued', 'sending', 'waiting', 'unsure'].includes(post.state)
  if (post.isByHand || (!isMoving && !isOpen)) return undefined
  const next = post.state === 'queued' ? post.dueAt : post.waitUntil
  const ahead = next ? Date.parse(next) - now.getTime() : 0
  return Math.min(Math.max(ahead, OFTEN_MS), SELDOM_MS)
}

const OFTEN_MS = 3_000
const SELDOM_MS = 60_000
