import { label, type Label } from '@/shared/label'
import type { Connection } from '../../care/readConnection'

export const WORDS = {
  title: label('สถานะการเชื่อมต่อ', 'How the connection is'),
  notYours: label(
    'สถานะการเชื่อมต่อเห็นได้เฉพาะผู้ดูแลระบบ ประชาสัมพันธ์ และผู้อำนวยการกลุ่ม',
    'Its state is for administrators, PR staff and the director.',
  ),
  good: label('ใช้งานได้ปกติ', 'All is well'),
  mode: label('โหมด', 'Mode'),
  page: label('เพจ', 'Page'),
  app: label('แอป', 'App'),
  token: label('โทเคน', 'Token'),
  expires: label('โทเคนหมดอายุ', 'Token ends'),
  dataExpires: label('สิทธิ์อ่านข้อมูลหมดอายุ', 'Access to data ends'),
  never: label('ไม่มีวันหมดอายุ', 'never'),
  unknown: label('ยังไม่ทราบ', 'not known yet'),
  scopes: label('สิทธิ์ที่ขาด', 'Missing rights'),
  allScopes: label('ครบ', 'none'),
  needed: label('จำเป็น', 'needed'),
  optional: label('ไม่จำเป็น', 'optional'),
  seen: label('คนทั่วไปเห็นโพสต์', 'The public sees posts'),
  seenYes: label('เห็น', 'yes'),
  seenNo: label('ไม่เห็น', 'no'),
  seenUnknown: label('ยังไม่มีหลักฐาน', 'no evidence yet'),
  hidden: label(
    'โพสต์ล่าสุดที่ตรวจได้ คนที่ไม่ได้เข้าสู่ระบบ Facebook มองไม่เห็น: แอปอาจยังอยู่ในโหมดพัฒนา (Development) หรือเพจจำกัดผู้ชม ผู้ดูแลระบบต้องเปลี่ยนแอปเป็น Live (ขั้นตอนที่ 6) หรือผู้ดูแลเพจต้องเลิกจำกัดผู้ชม Facebook ไม่บอกโหมดของแอป ระบบจึงสรุปจากการเปิดดูโพสต์เอง',
    'The last post that could be looked at is not seen without signing in: the app may be in development mode (step 6), or the Page restricted. Facebook does not tell the mode of an app; this is concluded from opening the post.',
  ),
  lastSuccess: label('ส่งสำเร็จล่าสุด', 'Last success'),
  queue: label('รอส่ง', 'Waiting'),
  paused: label('พักการส่งถึง', 'Paused until'),
  checked: label('ตรวจล่าสุด', 'Last check'),
  measured: label('นับตัวเลขล่าสุด', 'Numbers last asked'),
  noneYet: label('ยังไม่มี', 'none yet'),
  siteInside: label(
    'Facebook เปิดที่อยู่ของเว็บไซต์นี้ไม่ได้ ({url}) ลิงก์ในโพสต์จะไม่มีภาพและเปิดไม่ได้: ผู้ดูแลเซิร์ฟเวอร์ต้องตั้ง SITE_URL เป็นที่อยู่ที่คนภายนอกใช้',
    'Facebook cannot open this site’s address ({url}): set SITE_URL to the one people outside use.',
  ),
  evidence: label('หลักฐาน', 'Evidence'),
} as const

export const MODE_WORDS: Record<Connection['mode'], Label> = {
  off: label('ปิด: ไม่เตรียมและไม่ส่งโพสต์', 'Off: posts are neither made nor sent'),
  'dry-run': label(
    'ซ้อม: ทำทุกขั้นตอนและเก็บไว้ให้ดู แต่ไม่ส่งอะไรออกไป',
    'Dry run: everything is done and kept to look at, nothing is sent',
  ),
  live: label('ใช้งานจริง: ส่งไปยังเพจ', 'Live: posts go to the Page'),
  fake: label('จำลองเพื่อทดสอบ: ไม่ส่งอะไรออกไป', 'Fake, for tests: nothing is sent'),
}

export const SOURCE_WORDS: Record<Connection['source'], Label> = {
  admin: label('ใส่ไว้ในหน้านี้', 'entered on this page'),
  setting: label('จาก .env (FACEBOOK_PAGE_TOKEN)', 'from .env (FACEBOOK_PAGE_TOKEN)'),
  none: label('ยังไม่มี', 'none'),
  sealBroken: label('เปิดไม่ได้ ต้องใส่ใหม่', 'cannot be opened; enter it anew'),
}

export const VALIDITY_WORDS = {
  valid: label('ใช้ได้', 'valid'),
  invalid: label('ใช้ไม่ได้', 'not valid'),
  unchecked: label('ยังไม่ได้ตรวจ', 'not checked yet'),
} as const

export const daysLeft = (days: number): Label =>
  label(`เหลือ ${days} วัน`, days === 1 ? '1 day left' : `${days} days left`)

export const queueWords = ({ length, scheduled }: Connection['queue']): Label =>
  label(
    `${length} รายการ${scheduled > 0 ? ` · ตั้งเวลาไว้ ${scheduled}` : ''}`,
    `${length}${scheduled > 0 ? ` · ${scheduled} for later` : ''}`,
  )

export const oldestWords = (when: string): Label =>
  label(`นานที่สุดตั้งแต่ ${when}`, `the oldest since ${when}`)
