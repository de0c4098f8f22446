import { label } from '@/shared/label'

/** What the pages of the library say. */
export const WORDS = {
  library: label('คลังสื่อและนวัตกรรม', 'Media and innovation library'),
  about: label(
    'สื่อการเรียนรู้และนวัตกรรม ค้นตามกลุ่มสาระ ระดับชั้น และชนิดสื่อ เปิดใช้และดาวน์โหลดได้',
    'Teaching media and innovations by learning area, level and type, to open and download',
  ),
  media: label('สื่อการเรียนรู้', 'Teaching media'),
  innovations: label('นวัตกรรม', 'Innovations'),
  medium: label('สื่อการเรียนรู้', 'Teaching medium'),
  innovation: label('นวัตกรรม', 'Innovation'),

  // The list and its filters
  item: label('รายการ', 'item'),
  items: label('รายการ', 'items'),
  search: label('ค้นคลังสื่อ', 'Search the library'),
  find: label('ค้นหา', 'Search'),
  words: label('คำค้น', 'Search words'),
  example: label('เช่น พาราโบลา ใบงานภาษาไทย ม.3', 'e.g. parabola, Thai worksheet, M.3'),
  clearWords: label('ล้างคำค้น', 'Clear the words'),
  filters: label('ตัวกรอง', 'Filters'),
  kind: label('ประเภท', 'Kind'),
  area: label('กลุ่มสาระการเรียนรู้', 'Learning area'),
  level: label('ระดับชั้น', 'Level'),
  type: label('ชนิดสื่อ', 'Type'),
  tag: label('ป้ายกำกับ', 'Tag'),
  chosen: label('ตัวกรองที่เลือก', 'Chosen filters'),
  remove: label('เอาออก', 'remove'),
  clearAll: label('ล้างทั้งหมด', 'Clear all'),
  sort: label('เรียงตาม', 'Sort by'),
  relevance: label('ตรงที่สุด', 'Best match'),
  newest: label('ใหม่สุด', 'Newest'),
  uses: label('ใช้สอนมากสุด', 'Most used'),
  view: label('แสดงแบบ', 'Show as'),
  grid: label('ตาราง', 'Grid'),
  list: label('รายการ', 'List'),
  found: label('ผลลัพธ์', 'Results'),
  near: label('ใกล้เคียง', 'Nearby'),
  nearHelp: label(
    'รายการเหล่านี้ขาดไปหนึ่งอย่างจากที่ค้น',
    'These miss one of the things you searched for.',
  ),
  noneOfAll: label(
    'ไม่มีรายการที่ตรงทุกอย่าง แต่มีรายการใกล้เคียง',
    'Nothing matches everything; these come near.',
  ),
  more: label('เพิ่มเติม', 'More'),
  empty: label('คลังยังว่างอยู่', 'The library is still empty'),

  // Nothing found
  noMatch: label('ไม่พบรายการที่ตรงกับเงื่อนไข', 'Nothing in the library matches'),
  broader: label('เอาตัวกรองออกหนึ่งอย่าง', 'Take one filter away'),
  without: label('ไม่จำกัด', 'Without'),
  tryShorter: label('ลองใช้คำที่สั้นลง หรือตรวจตัวสะกด', 'Try shorter words, or check the spelling'),
  seeAll: label('ดูทุกรายการในคลัง', 'See everything in the library'),
  askGroup: label(
    'บอกกลุ่มว่ากำลังหาสื่อเรื่องนี้ เราจะช่วยหาหรือจัดทำ',
    'Tell the group what you are looking for; we help to find or make it',
  ),
  newestIn: label('ใหม่ล่าสุด', 'Newest'),

  // An item
  published: label('เผยแพร่', 'Published'),
  fullScreen: label('เปิดเต็มหน้าจอ', 'Open full screen'),
  nothingKept: label('คะแนนและความคืบหน้าไม่ถูกเก็บไว้', 'Scores and progress are not kept'),
  notPlayable: label(
    'สื่อโต้ตอบนี้ยังเล่นบนเว็บไม่ได้ ดาวน์โหลดไฟล์ด้านล่างไปเปิดในเครื่องได้',
    'This interactive medium cannot be played here yet. Download the file below and open it on your machine.',
  ),
  details: label('รายละเอียด', 'Details'),
  indicators: label('ตัวชี้วัด', 'Curriculum indicators'),
  creators: label('ผู้จัดทำ', 'Made by'),
  school: label('โรงเรียน', 'School'),
  unit: label('หน่วยงาน', 'Unit'),
  year: label('ปีที่จัดทำ', 'Year of making'),
  licence: label('สัญญาอนุญาต', 'Licence'),
  newerEdition: label('มีฉบับใหม่แทนแล้ว', 'A newer edition replaces this one'),
  related: label('รายการที่เกี่ยวข้อง', 'Related items'),

  // An innovation
  problem: label('ปัญหาหรือความต้องการ', 'Problem or need'),
  method: label('วิธีการพัฒนา', 'Method'),
  results: label('ผลที่เกิดขึ้น', 'Results'),
  evidence: label('หลักฐาน', 'Evidence'),
  award: label('รางวัล', 'Award'),
  academicYear: label('ปีการศึกษา', 'Academic year'),
}

/** The subject of a message that asks for a medium. */
export const askFor = (words: string) => label(`หาสื่อเรื่อง ${words}`, `Looking for: ${words}`)
export const usedTimes = (times: string) =>
  label(`ใช้สอนแล้ว ${times} ครั้ง`, `Used in class ${times} times`)
export const filesOf = (files: number, size: string) =>
  label(`${files} ไฟล์ ${size}`, `${files} ${files === 1 ? 'file' : 'files'}, ${size}`)
