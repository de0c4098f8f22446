import { label } from '@/shared/label'

/** What the page of an item says beyond the facts: to look at it, take it along, use it rightly, pass it on. */
export const ITEM = {
  // Looking at it
  preview: label('ดูตัวอย่าง', 'Preview'),
  readHere: label('กดเพื่ออ่านในหน้านี้', 'Press to read it here'),
  openFile: label('เปิดอ่าน', 'Open'),
  openLink: label('เปิดลิงก์', 'Open the link'),

  // Taking it along
  download: label('ดาวน์โหลด', 'Download'),
  allFiles: label('ไฟล์ทั้งหมด', 'All files'),
  links: label('ลิงก์', 'Links'),

  // Using it rightly
  licence: label('ใช้ต่อได้อย่างไร', 'What you may do with it'),
  may: label('ทำได้', 'You may'),
  must: label('ต้องทำ', 'You must'),
  mayNot: label('ห้าม', 'You may not'),
  deed: label('อ่านสัญญาอนุญาตฉบับเข้าใจง่าย', 'Read the licence in plain words'),
  noLicence: label(
    'ผู้จัดทำยังไม่ได้ระบุสัญญาอนุญาต ให้ถือว่าสงวนลิขสิทธิ์ ขออนุญาตก่อนนำไปใช้นอกห้องเรียนของท่าน',
    'The makers gave no licence. Take it that all rights are reserved, and ask before you use it outside your own class.',
  ),
  thirdParty: label('มีส่วนที่เป็นของผู้อื่น', 'Some parts belong to others'),
  thirdPartyNote: label(
    'สัญญาอนุญาตข้างต้นไม่ครอบคลุมส่วนนี้',
    'The licence above does not cover these parts.',
  ),
  credit: label('ข้อความอ้างที่มา พร้อมใช้ (แตะแล้วคัดลอก)', 'A line of credit to copy'),

  // Naming it
  cite: label('อ้างอิงในรายการเอกสาร', 'Cite it in a list of works'),
  apa: label('รูปแบบ APA 7', 'APA 7'),
  forPrograms: label('สำหรับโปรแกรมจัดการเอกสารอ้างอิง', 'For programs that keep references'),

  // Passing it on
  passOn: label('แบ่งปัน คิวอาร์โค้ด และฝังในเว็บอื่น', 'Share, QR code, embed'),
  shortLink: label('ที่อยู่สั้น ใช้ได้ตลอด', 'Short address, for good'),
  qr: label('คิวอาร์โค้ดของหน้านี้', 'QR code of this page'),
  qrPicture: label('ดาวน์โหลดภาพ', 'Download the picture'),
  embed: label('โค้ดสำหรับฝังในเว็บอื่น', 'Code for a page of another site'),

  // Other editions and company
  editions: label('ฉบับของรายการนี้', 'Editions of this item'),
  thisEdition: label('ฉบับที่กำลังดู', 'this one'),
  newest: label('ฉบับล่าสุด', 'newest'),
  holding: label('อยู่ในชุดสื่อ', 'Part of these collections'),
  standard: label('มาตรฐาน', 'Standard'),
}

export const firstPageOf = (name: string) => label(`หน้าแรกของ ${name}`, `First page of ${name}`)
export const otherPreviews = (count: number) =>
  label(`ดูตัวอย่างไฟล์อื่นอีก ${count} ไฟล์`, `Previews of ${count} more files`)
export const readFile = (name: string) => label(`อ่าน ${name}`, `Read ${name}`)
