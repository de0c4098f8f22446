import type { Visibility } from '@/editorial/isVisible'
import { label, type Label } from '@/shared/label'
import { formatDateTime, formatDateTimeEnglish } from '@/shared/thaiDate'

/** Why an item has no post at this moment. */
export type AudienceFault =
  | 'trashed'
  | 'draft'
  | 'withdrawn'
  | 'staffOnly'
  | 'scheduled'
  | 'expired'
  | 'sample'
  | 'sharingOff'

export type Audience =
  | { mayPost: true }
  | {
      mayPost: false
      why: AudienceFault
      say: Label
      /** ISO; when it is to be asked again, of one whose time has not come. */
      until?: string
    }

interface JudgedItem extends Visibility {
  isSample?: boolean | null
  facebook?: { share?: boolean | null } | null
}

/**
 * Whether an item may be posted at this moment: only what every visitor finds on the site.
 * @param isByHand somebody asked for this post, so that it does not matter whether the item is shared by itself
 */
export function judgeAudience({
  item,
  now,
  isByHand = false,
}: {
  item: JudgedItem
  now: Date
  isByHand?: boolean
}): Audience {
  const why = findFault({ item, now, isByHand })
  if (!why) return { mayPost: true }
  const { publishedAt, expiresAt } = item
  if (why === 'scheduled' && publishedAt)
    return { mayPost: false, why, say: scheduledUntil(publishedAt), until: publishedAt }
  if (why === 'expired' && expiresAt) return { mayPost: false, why, say: expiredSince(expiresAt) }
  return { mayPost: false, why, say: SAID[why] }
}

/** The same cases as `isVisible`, told apart. */
function findFault({
  item,
  now,
  isByHand,
}: {
  item: JudgedItem
  now: Date
  isByHand: boolean
}): AudienceFault | null {
  const { stage, visibility, publishedAt, expiresAt, deletedAt, isSample, facebook } = item
  if (deletedAt) return 'trashed'
  if (stage === 'withdrawn') return 'withdrawn'
  if (stage !== 'published' || !publishedAt) return 'draft'
  if (visibility === 'staff') return 'staffOnly'
  if (expiresAt && new Date(expiresAt) <= now) return 'expired'
  if (isSample) return 'sample'
  if (!isByHand && !facebook?.share) return 'sharingOff'
  return new Date(publishedAt) > now ? 'scheduled' : null
}

const scheduledUntil = (publishedAt: string): Label =>
  label(
    `เรื่องนี้ตั้งเวลาเผยแพร่ไว้ ${formatDateTime(publishedAt)} ระบบจะโพสต์หลังจากนั้นเอง`,
    `The item is published on ${formatDateTimeEnglish(publishedAt)}; it is posted after that by itself.`,
  )

const expiredSince = (expiresAt: string): Label =>
  label(
    `เรื่องนี้พ้นกำหนดเมื่อ ${formatDateTime(expiresAt)} จึงไม่โพสต์ หากยังต้องการ ให้ผู้เขียนเลื่อนวันพ้นกำหนดก่อน`,
    `The item expired on ${formatDateTimeEnglish(expiresAt)} and is not posted; its writer can move that date.`,
  )

const SAID: Record<AudienceFault, Label> = {
  trashed: label(
    'เรื่องนี้อยู่ในถังขยะ จึงไม่โพสต์ กู้คืนและเผยแพร่ก่อน',
    'The item is in the trash and is not posted; restore and publish it first.',
  ),
  draft: label(
    'เรื่องนี้ยังไม่เผยแพร่ ระบบจะโพสต์หลังจากผู้มีสิทธิ์เผยแพร่แล้ว',
    'The item is not published yet; it is posted once somebody who may has published it.',
  ),
  withdrawn: label(
    'เรื่องนี้ถูกถอนแล้ว จึงไม่โพสต์ และโพสต์ที่มีอยู่จะถูกนำออก',
    'The item is withdrawn and is not posted; a post that stands is removed.',
  ),
  staffOnly: label(
    'เรื่องนี้ให้เฉพาะบุคลากรอ่าน จึงไม่โพสต์ หากต้องการให้ทุกคนอ่าน ให้ผู้เขียนเปลี่ยนช่อง “ผู้อ่าน”',
    'The item is for staff alone and is not posted; its writer can change its audience.',
  ),
  scheduled: label('ยังไม่ถึงเวลาเผยแพร่', 'Its time has not come.'),
  expired: label('พ้นกำหนดแล้ว จึงไม่โพสต์', 'It has expired and is not posted.'),
  sample: label('เรื่องนี้เป็นเนื้อหาตัวอย่าง จึงไม่โพสต์', 'The item is sample content and is not posted.'),
  sharingOff: label(
    'ไม่ได้เลือกให้แชร์เรื่องนี้ไปยังเพจ Facebook',
    'Sharing to the Facebook Page is off for this item.',
  ),
}
