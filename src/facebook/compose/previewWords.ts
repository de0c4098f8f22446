import { label } from '@/shared/label'

/** What a writer is told beside the preview. */
export const PREVIEW_WARNINGS = {
  notReachable: label(
    'SITE_URL เป็นที่อยู่ที่เปิดจากภายนอกไม่ได้ Facebook จะดึงภาพและชื่อเรื่องของลิงก์ไม่ได้ ผู้ดูแลระบบต้องตั้งเป็นที่อยู่จริง',
    'SITE_URL cannot be reached from outside: Facebook will find neither picture nor title of the link. The administrator must set the true address.',
  ),
  noCover: label(
    'ไม่มีภาพหน้าปก ลิงก์จะแสดงภาพที่ระบบวาดจากชื่อเรื่อง',
    'No cover: the link shows a picture drawn from the title.',
  ),
  coverNotAllowed: label(
    'ภาพหน้าปกเห็นตัวนักเรียนและยังไม่มีความยินยอมให้ลง Facebook ลิงก์จะแสดงภาพที่ระบบวาดจากชื่อเรื่องแทน',
    'The cover shows pupils without consent for Facebook: the link shows a picture drawn from the title.',
  ),
  noSummary: label(
    'ยังไม่มีสรุปย่อ โพสต์จะมีเพียงชื่อเรื่อง',
    'No summary yet: the post holds the title alone.',
  ),
} as const

export const MAY_POST = label(
  'พร้อมโพสต์: ทุกคนเปิดอ่านหน้านี้ได้',
  'Ready to be posted: everyone can read the page.',
)
