import { label, type Label } from '@/shared/label'

/** The wording of the list of schools. */
export const SCHOOLS = {
  title: label('โรงเรียนในสังกัด', 'Schools'),
  description: label(
    'รายชื่อโรงเรียนในสังกัด ค้นตามชื่อ จังหวัด และอำเภอ',
    'The schools of the area, by name, province and district',
  ),
  noun: label('โรงเรียน', 'schools'),
  filter: label('กรองรายชื่อโรงเรียน', 'Narrow the list of schools'),
  words: label('ชื่อโรงเรียน', 'Name of the school'),
  province: label('จังหวัด', 'Province'),
  district: label('อำเภอ', 'District'),
  byPlace: label('เลือกดูตามพื้นที่', 'Browse by place'),
  website: label('เว็บไซต์โรงเรียน', 'School website'),
  works: label('ค้นสื่อและเรื่องของโรงเรียนนี้', 'Search for its media and news'),
  none: label('สำนักงานยังไม่ได้เพิ่มรายชื่อโรงเรียน', 'The office has not listed its schools here yet'),
  meanwhile: label('สอบถามรายชื่อโรงเรียนในสังกัดได้ที่หน้า', 'Ask the office for the schools of the area:'),
  contact: label('ติดต่อสำนักงาน', 'Contact the office'),
  noMatch: label('ไม่พบโรงเรียนที่ตรงกับเงื่อนไข', 'No school matches'),
  fewer: label('ลองใช้คำที่สั้นลง หรือ', 'Try shorter words, or'),
  seeAll: label('ดูโรงเรียนทั้งหมด', 'see all schools'),
} as const

/** Where a school is: `อำเภอวารินชำราบ จังหวัดอุบลราชธานี`; empty where nothing is known. */
export function placeText({
  province,
  district,
}: {
  province?: string | null
  district?: string | null
}): Label {
  return label(
    [district && withWord('อำเภอ', district), province && withWord('จังหวัด', province)]
      .filter(Boolean)
      .join(' '),
    [district, province].filter(Boolean).join(', '),
  )
}

/** Staff write the name with its word or without. */
const withWord = (word: string, name: string): string =>
  name.startsWith(word) ? name : `${word}${name}`
