import { label } from '@/shared/label'

/** What the pages of collections say. */
export const COLLECTION_WORDS = {
  collections: label('ชุดสื่อ', 'Collections'),
  collection: label('ชุดสื่อ', 'Collection'),
  about: label(
    'สื่อและนวัตกรรมที่จัดเรียงไว้ใช้ต่อเนื่องกัน พร้อมเป้าหมายและวิธีใช้ในแต่ละลำดับ',
    'Teaching media and innovations put in order, with a goal and how each is used',
  ),
  goal: label('เป้าหมายของชุดสื่อ', 'Goal'),
  items: label('รายการตามลำดับ', 'Items in order'),
  useTogether: label('นำไปใช้ทั้งชุด', 'Use the whole collection'),
  toLesson: label('เปิดเป็นแผนการสอนของฉัน', 'Open as my lesson list'),
  print: label('พิมพ์ใบรายการพร้อมคิวอาร์โค้ด (PDF)', 'Print the list with QR codes (PDF)'),
  none: label('ยังไม่มีชุดสื่อ', 'There are no collections yet'),
  noneHelp: label('ดูสื่อและนวัตกรรมทั้งหมดในคลัง', 'See everything in the library'),
  nothingLeft: label(
    'รายการในชุดนี้ไม่ได้เผยแพร่อยู่ในขณะนี้',
    'None of the items of this collection is published at the moment',
  ),
}

export const itemCount = (count: number) =>
  label(`${count} รายการ`, count === 1 ? '1 item' : `${count} items`)

/** Says honestly that the list is shorter than it was made. */
export const droppedItems = (count: number) =>
  label(
    `อีก ${count} รายการที่เคยอยู่ในชุดนี้ไม่ได้เผยแพร่ในขณะนี้ จึงไม่แสดง`,
    count === 1
      ? 'One more item of this collection is not published at the moment and is left out.'
      : `${count} more items of this collection are not published at the moment and are left out.`,
  )
