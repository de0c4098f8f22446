import { label } from '@/shared/label'

/** What the search page says. */
export const WORDS = {
  search: label('ค้นหา', 'Search'),
  kinds: label('ประเภทของผลการค้นหา', 'Kinds of results'),
  everything: label('ทั้งหมด', 'Everything'),
  results: label('ผลลัพธ์', 'Results'),
  item: label('รายการ', 'item'),
  items: label('รายการ', 'items'),
  inLibrary: label('ค้นในคลังสื่อพร้อมตัวกรอง', 'Search the library with filters'),
  start: label('พิมพ์คำที่ต้องการค้นหา', 'Type what you are looking for'),
  startHelp: label(
    'ค้นได้ทั้งข่าว ประกาศ สื่อการเรียนรู้ นวัตกรรม และเอกสาร',
    'The search covers news, announcements, teaching media, innovations and documents, in Thai and in English.',
  ),
  site: label('เว็บไซต์นี้', 'this site'),
  everyKind: label('ค้นทุกประเภท', 'Search everything'),
  youSearched: label('คำที่ค้น', 'You searched for'),
  trySpelling: label('ตรวจตัวสะกด หรือลองใช้คำที่สั้นลง', 'Check the spelling, or try shorter words'),
  tryOther: label(
    'เว้นวรรคระหว่างคำ เช่น “ใบงาน พาราโบลา”',
    'Most items are in Thai: Thai words find more',
  ),
  library: label('เลือกดูคลังสื่อและนวัตกรรม', 'Browse the media and innovation library'),
  news: label('อ่านข่าวล่าสุด', 'Read the newest news'),
  near: label('ใกล้เคียง', 'Nearby'),
  nearHelp: label(
    'รายการเหล่านี้ขาดไปหนึ่งอย่างจากที่ค้น',
    'These miss one of the things you searched for.',
  ),
  askGroup: label('สอบถามกลุ่มว่ามีเรื่องนี้หรือไม่', 'Ask the group whether there is something on this'),
} as const

/** When another wording was searched than was typed. */
export const CORRECTION = {
  shown: label('แสดงผลสำหรับ', 'Showing results for'),
  before: label('ค้นหา', 'Search for'),
  after: label('แทน', 'instead'),
  instead: label('ลองค้นคำนี้แทน', 'Search for this instead'),
  alsoSearched: label('ค้นคำนี้ให้แล้วด้วย แต่ไม่พบเช่นกัน', 'This was searched for too, without a result'),
} as const

/** What words of the query were taken for. */
export const UNDERSTOOD = {
  title: label('เข้าใจจากคำค้นว่า', 'Understood from your words'),
  without: label('ค้นโดยไม่ใช้คำนี้', 'search without it'),
} as const

export const titleFor = (query: string) => label(`ค้นหา: ${query}`, `Search: ${query}`)
export const nothingIn = (place: string) => label(`ไม่พบใน${place}`, `Nothing found in ${place}`)
/** The subject of a message that asks about what was not found. */
export const askAbout = (words: string) => label(`สอบถามเรื่อง ${words}`, `Question about: ${words}`)
