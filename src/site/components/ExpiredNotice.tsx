import { hasExpired } from '../listed'
import { Notice } from './Notice'
import { Time } from './Time'

/** Says that an item is past its time; nothing for those that are not. */
export function ExpiredNotice({ expiresAt }: { expiresAt?: string | null }) {
  if (!hasExpired({ expiresAt })) return null
  return (
    <Notice tone="warning" title="พ้นกำหนดแล้ว">
      <p>
        รายการนี้พ้นกำหนดเมื่อ <Time date={expiresAt} style="full" /> เก็บไว้เพื่ออ้างอิง ข้อมูลอาจไม่เป็นปัจจุบัน
      </p>
    </Notice>
  )
}
