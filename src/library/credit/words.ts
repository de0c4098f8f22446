import { label } from '@/shared/label'

/** What the pages about makers and certificates say. */
export const CREDIT_WORDS = {
  verify: label('ตรวจสอบหนังสือรับรอง', 'Verify a certificate'),
  about: label(
    'พิมพ์เลขที่หนังสือรับรอง เช่น 12/2570 หรือรหัสตรวจสอบ แล้วเทียบกับข้อความบนกระดาษ',
    'Type the number of a certificate of publication, such as 12/2570, or its code, and compare it with the paper.',
  ),
  number: label('เลขที่หรือรหัสตรวจสอบ', 'Number or code'),
  check: label('ตรวจสอบ', 'Verify'),
  valid: label(
    'หนังสือรับรองฉบับนี้ออกโดยสำนักงานจริง และยังใช้ได้',
    'This certificate was issued by the office and is valid.',
  ),
  revoked: label(
    'หนังสือรับรองฉบับนี้ถูกยกเลิกแล้ว ใช้อ้างอิงไม่ได้',
    'This certificate was revoked and must not be relied on.',
  ),
  revokedAt: label('ยกเลิกเมื่อ', 'Revoked on'),
  reason: label('เหตุที่ยกเลิก', 'Reason'),
  compare: label(
    'ข้อความบนกระดาษต้องตรงกับตารางนี้ทุกบรรทัด ถ้าไม่ตรง กระดาษนั้นไม่ใช่ฉบับที่สำนักงานออก',
    'Every line must be the same on the paper. If one is not, the paper is not the one that was issued.',
  ),
  no: label('เลขที่', 'Number'),
  creator: label('ผู้จัดทำ', 'Made by'),
  work: label('ผลงาน', 'Work'),
  kind: label('ประเภท', 'Kind'),
  school: label('โรงเรียน', 'School'),
  published: label('เผยแพร่เมื่อ', 'Published on'),
  issued: label('ออกเมื่อ', 'Issued on'),
  counts: label('จำนวนนับถึงวันที่ออก', 'Counts up to the day of issue'),
  paper: label('เปิดหนังสือรับรอง (PDF)', 'Open the certificate (PDF)'),
  item: label('เปิดหน้าผลงาน', 'Open the page of the work'),
  unknown: label('ไม่พบหนังสือรับรองนี้', 'There is no such certificate'),
  unknownHelp: label(
    'สำนักงานไม่เคยออกหนังสือรับรองเลขที่หรือรหัสนี้ ตรวจตัวเลขและปีให้ตรงกับบนกระดาษ แล้วลองอีกครั้ง',
    'The office never issued one with this number or code. Check number and year against the paper and try again.',
  ),
  creatorPage: label('ผู้จัดทำสื่อและนวัตกรรม', 'Maker of media and innovations'),
  items: label('ผลงานในคลัง', 'Items in the library'),
  collections: label('ชุดสื่อที่มีผลงานนี้', 'Collections that hold them'),
  sameName: label(
    'รวมตามชื่อที่เขียนไว้ในผลงาน ผู้ที่มีชื่อเดียวกันจะอยู่หน้าเดียวกัน',
    'Put together by the name in each item; people of the same name share this page.',
  ),
}

export const countsText = (views: number, downloads: number, uses: number) =>
  label(
    `เข้าชม ${views} ครั้ง · ดาวน์โหลด ${downloads} ครั้ง · นำไปใช้ ${uses} ครั้ง`,
    `${views} views · ${downloads} downloads · ${uses} uses in class`,
  )
