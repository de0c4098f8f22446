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
  all: label('ทั้งหมด', 'All'),
  kinds: label('ประเภท', 'Kind'),
  filter: label('กรองคลังสื่อ', 'Filter the library'),
  words: label('คำค้น', 'Search words'),
  example: label('เช่น พาราโบลา ใบงานภาษาไทย', 'e.g. parabola, Thai worksheet'),
  area: label('กลุ่มสาระการเรียนรู้', 'Learning area'),
  level: label('ระดับชั้น', 'Level'),
  type: label('ชนิดสื่อ', 'Type'),
  sort: label('เรียงตาม', 'Sort by'),
  newest: label('ใหม่สุดก่อน', 'Newest first'),
  oldest: label('เก่าสุดก่อน', 'Oldest first'),
  show: label('แสดง', 'Show'),
  clear: label('ล้าง', 'Clear'),
  browse: label('เลือกดูตามกลุ่มสาระ ระดับชั้น และชนิดสื่อ', 'Browse by area, level and type'),
  item: label('รายการ', 'item'),
  items: label('รายการ', 'items'),
  mergedEnd: label('ถึงหน้าสุดท้ายของรายการรวมแล้ว', 'This is the last page of the joint list'),
  mergedEndHelp: label(
    'เลือกสื่อการเรียนรู้หรือนวัตกรรมด้านบน เพื่อดูรายการที่เก่ากว่านี้',
    'Choose teaching media or innovations above to see older items.',
  ),
  empty: label('คลังยังว่างอยู่', 'The library is still empty'),
  noMatch: label('ไม่พบรายการที่ตรงกับเงื่อนไข', 'Nothing in the library matches'),
  tryShorter: label('ลองใช้คำที่สั้นลง หรือตรวจตัวสะกด', 'Try shorter words, or check the spelling'),
  tryAll: label('ลองเลือกระดับชั้นหรือชนิดสื่อเป็น “ทั้งหมด”', 'Try “All” for level or type'),
  seeAll: label('ดูทุกรายการในคลัง', 'See everything in the library'),

  // An item
  published: label('เผยแพร่', 'Published'),
  openAndDownload: label('เปิดใช้และดาวน์โหลด', 'Open and download'),
  open: label('เปิดใช้สื่อ', 'Open'),
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
  thirdParty: label('ส่วนที่นำมาจากผู้อื่น', 'Parts by others'),
  replaces: label('ใช้แทน', 'Replaces'),
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
