import type { CrossPost } from '@/payload-types'
import type { PostLook } from '../../channel'

export type Drift = NonNullable<CrossPost['drift']>

/** How the post differs from what was sent; null where it does not. What is gone cannot be anything else as well. */
export function toDrift({
  look,
  sentText,
  copies,
}: {
  /** Undefined: it is not there. */
  look: Pick<PostLook, 'text'> | undefined
  sentText: string | null | undefined
  /** How many posts bear its marker; undefined where nobody asked. */
  copies: number | undefined
}): Drift | null {
  if (!look) return 'deleted'
  if (copies !== undefined && copies > 1) return 'doubled'
  return isSameText(look.text, sentText ?? '') ? null : 'edited'
}

/** Facebook sets spaces and line breaks as it likes. */
const isSameText = (one: string, other: string): boolean => plain(one) === plain(other)

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** A word beside the mark, for those who look after posts. */
export const driftNote = ({ drift, copies }: { drift: Drift; copies?: number }): string =>
  ({
    edited: 'ข้อความบน Facebook ไม่ตรงกับที่ระบบส่ง',
    deleted: 'Facebook ไม่พบโพสต์นี้แล้ว',
    doubled: `พบโพสต์ที่มีลิงก์สั้นเดียวกัน ${copies ?? 2} โพสต์`,
  })[drift]
