import { label, type Label } from '@/shared/label'

/** What the lists that are taken away say. */
export const EXPORT_WORDS = {
  code: label('รหัส', 'Code'),
  title: label('ชื่อเรื่อง', 'Title'),
  kind: label('ประเภท', 'Kind'),
  address: label('ที่อยู่เว็บ', 'Address'),
  files: label('ไฟล์', 'Files'),
  published: label('วันที่เผยแพร่', 'Published'),
  collection: label('ชุดสื่อ', 'Collection'),
  match: label('ตรงตามเงื่อนไข', 'Match'),
  all: label('ตรงทั้งหมด', 'All'),
  near: label('ใกล้เคียง', 'Near'),
  takeAway: label('นำรายการนี้ไปใช้ต่อ', 'Take this list away'),
}

/** That the list goes on beyond what was given. */
export const cutNote = (shown: string, total: string): Label =>
  label(
    `แสดง ${shown} รายการแรกจากทั้งหมด ${total} รายการ เลือกเงื่อนไขให้แคบลงเพื่อดูส่วนที่เหลือ`,
    `The first ${shown} of ${total} items. Narrow the filters to see the others.`,
  )
