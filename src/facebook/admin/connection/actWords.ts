import { label, type Label } from '@/shared/label'

export const ACT_WORDS = {
  check: label('ตรวจเดี๋ยวนี้', 'Check now'),
  checking: label('กำลังถาม Facebook…', 'Asking Facebook…'),
  slow: label(
    'ยังตรวจไม่เสร็จ ระบบทำต่อเอง เปิดหน้านี้ใหม่ในอีกสักครู่',
    'Not finished yet; it goes on. Open this page again in a while.',
  ),
  failed: label('ทำไม่สำเร็จ โปรดลองอีกครั้ง', 'Not done. Please try again.'),
  token: label('โทเคนใหม่ของเพจ', 'New token of the Page'),
  tokenHelp: label(
    'วางโทเคนของเพจจากขั้นตอนที่ 5 ระบบเข้ารหัสเก็บไว้ และไม่แสดงอีก',
    'Paste the Page’s token of step 5. It is kept encrypted and never shown again.',
  ),
  keep: label('เก็บโทเคน', 'Keep token'),
  kept: label('เก็บโทเคนแล้ว', 'The token is kept'),
  forget: label('ลบโทเคนที่ใส่ไว้', 'Forget the token'),
  sure: label(
    'ลบโทเคนที่ใส่ไว้ในหน้านี้? ระบบจะใช้โทเคนใน .env แทน ถ้ามี',
    'Forget the token entered here? The one in .env is used then, if there is one.',
  ),
  forgotten: label('ลบโทเคนแล้ว', 'The token is forgotten'),
  stuckSure: label(
    'ส่งโพสต์ที่ค้างตอนนี้? ข่าวเก่าจะขึ้นบนเพจด้วย ดูรายการก่อนได้ที่เมนูโพสต์ Facebook',
    'Send the stuck posts now? Old news will go out as well.',
  ),
} as const

export const stuckWords = (count: number): Label =>
  label(`ส่งโพสต์ที่ค้างเพราะโทเคน ${count} รายการ`, `Send ${count} posts stuck for the token`)
