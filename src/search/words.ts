import { label } from '@/shared/label'

/** What the search page says. */
export const WORDS = {
  search: label('ค้นหา', 'Search'),
  resultsFor: label('ผลการค้นหา', 'Results for'),
  loose: label(
    'ไม่พบทั้งวลี จึงแสดงรายการที่มีคำเหล่านี้',
    'The whole phrase was nowhere; these hold the words in it.',
  ),
  pages: label('หน้าของผลการค้นหา', 'Pages of results'),
  previousPage: label('หน้าก่อน', 'Previous page'),
  nextPage: label('หน้าถัดไป', 'Next page'),
  everyKind: label('ค้นทุกประเภท', 'Search everything'),
  start: label('พิมพ์คำที่ต้องการค้นหา', 'Type what you are looking for'),
  startHelp: label(
    'ค้นได้ทั้งข่าว ประกาศ สื่อการเรียนรู้ นวัตกรรม และเอกสาร',
    'The search covers news, announcements, teaching media, innovations and documents, in Thai and in English.',
  ),
  site: label('เว็บไซต์นี้', 'this site'),
  youSearched: label('คำที่ค้น', 'You searched for'),
  trySpelling: label('ตรวจตัวสะกด หรือลองใช้คำที่สั้นลง', 'Check the spelling, or try shorter words'),
  tryOther: label(
    'เว้นวรรคระหว่างคำ เช่น “ใบงาน พาราโบลา”',
    'Most items are in Thai: Thai words find more',
  ),
  library: label('เลือกดูคลังสื่อและนวัตกรรม', 'Browse the media and innovation library'),
  news: label('อ่านข่าวล่าสุด', 'Read the newest news'),
} as const

export const titleFor = (query: string) => label(`ค้นหา: ${query}`, `Search: ${query}`)
export const allIn = (kind: string) => label(`ดูผลใน${kind}ทั้งหมด`, `All results in ${kind}`)
export const nothingIn = (place: string) => label(`ไม่พบใน${place}`, `Nothing found in ${place}`)
