import { label, type Label } from '@/shared/label'

/** Wording of what people see while files are sent. */
export const UPLOAD_WORDS = {
  title: label('การอัปโหลดไฟล์', 'Uploads'),
  asking: label('กำลังขอพื้นที่…', 'Asking for room…'),
  offline: label(
    'การเชื่อมต่อขาด จะส่งต่อเองเมื่อต่อได้ ไม่ต้องเริ่มใหม่',
    'The line is cut. It goes on by itself from where it stopped.',
  ),
  done: label('ส่งครบแล้ว เว็บไซต์กำลังตรวจไฟล์', 'Sent; the site looks through it'),
  cancel: label('ยกเลิก', 'Cancel'),
  close: label('ปิด', 'Close'),
  cancelled: label('ยกเลิกการอัปโหลดแล้ว ยังไม่ได้บันทึกไฟล์นี้', 'Cancelled. This file was not saved.'),
  noLine: label(
    'ส่งไม่สำเร็จ เพราะต่อกับเว็บไซต์ไม่ได้ ตรวจอินเทอร์เน็ตแล้วกดบันทึกอีกครั้ง ระบบจะส่งต่อจากที่ค้างไว้',
    'Not sent: the site cannot be reached. Check the line and save again; it goes on from where it stopped.',
  ),
  signedOut: label(
    'ส่งไม่สำเร็จ เพราะหมดเวลาเข้าสู่ระบบหรือไม่มีสิทธิ์ เข้าสู่ระบบใหม่ในอีกแท็บหนึ่ง แล้วกดบันทึกอีกครั้ง',
    'Not sent: you are no longer signed in, or may not upload. Sign in in another tab, then save again.',
  ),
  failed: label(
    'ส่งไม่สำเร็จ กดบันทึกอีกครั้ง ถ้ายังไม่ได้ให้แจ้งผู้ดูแลระบบ',
    'Not sent. Save again; if that does not help, tell the administrator.',
  ),
} satisfies Record<string, Label>

/** How much has come of how much, and how long it will still take. */
export function progressWords({
  percent,
  sent,
  size,
  secondsLeft,
}: {
  percent: number
  /** As people say sizes. */
  sent: string
  size: string
  /** Unknown at first. */
  secondsLeft?: number
}): Label {
  const left = secondsLeft === undefined ? undefined : timeLeft(secondsLeft)
  return label(
    `${percent}% (${sent} จาก ${size})${left ? ` เหลือ${left.th}` : ''}`,
    `${percent}% (${sent} of ${size})${left ? `, ${left.en} left` : ''}`,
  )
}

function timeLeft(seconds: number): Label {
  if (seconds < 60) return label('ไม่ถึง 1 นาที', 'less than a minute')
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return label(`ประมาณ ${minutes} นาที`, `about ${minutes} min`)
  const hours = Math.floor(minutes / 60)
  return label(`ประมาณ ${hours} ชั่วโมง ${minutes % 60} นาที`, `about ${hours} h ${minutes % 60} min`)
}

/** The question put when the same file is there already. */
export const SAME_WORDS = {
  title: label('มีไฟล์นี้อยู่แล้ว', 'This file is here already'),
  what: label(
    'ไฟล์ “{}” มีเนื้อหาเหมือนกับไฟล์ที่มีอยู่แล้วทุกประการ ใช้ไฟล์เดิมจะไม่เปลืองพื้นที่ และแก้ครั้งเดียวเปลี่ยนทุกที่',
    '“{}” is the same as a file that is here. Using that one saves room, and a later change shows everywhere.',
  ),
  usesNone: label('ยังไม่ได้ใช้ที่ใด', 'not used yet'),
  uses: label('ใช้อยู่ {} แห่ง', 'used in {} places'),
  reuse: label('ใช้ไฟล์เดิม', 'Use the one that is here'),
  anew: label('อัปโหลดเป็นไฟล์ใหม่', 'Upload as a new file'),
} satisfies Record<string, Label>
