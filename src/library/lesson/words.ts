import { label } from '@/shared/label'
import { LESSON_MAX } from './lessonAddress'

/** What the page of a teacher's own list says. */
export const LESSON_WORDS = {
  lesson: label('แผนการสอนของฉัน', 'My lesson list'),
  about: label(
    'เก็บรายการสื่อสำหรับสอนไว้ในที่อยู่ของหน้านี้ ไม่ต้องมีบัญชี ส่งที่อยู่ให้ผู้อื่นหรือคั่นหน้าไว้ก็ได้รายการเดิม',
    'A list of items for teaching, kept in the address of this page. No account is needed: bookmark it or pass it on.',
  ),
  empty: label('ยังไม่มีรายการในแผนการสอน', 'Nothing in the list yet'),
  emptyHelp: label(
    'เปิดสื่อในคลังแล้วกด “เพิ่มในแผนการสอน” หรือพิมพ์รหัสของสื่อด้านล่าง',
    'Open an item of the library and choose “Add to lesson list”, or type its code below.',
  ),
  toLibrary: label('ไปที่คลังสื่อ', 'Go to the library'),
  items: label('รายการตามลำดับ', 'Items in order'),
  up: label('เลื่อนขึ้น', 'Move up'),
  down: label('เลื่อนลง', 'Move down'),
  remove: label('นำออก', 'Remove'),
  add: label('เพิ่มรายการ', 'Add an item'),
  addField: label('รหัสสั้นหรือที่อยู่ของสื่อ', 'Short code or address of an item'),
  addButton: label('เพิ่ม', 'Add'),
  addTo: label('เพิ่มในแผนการสอน', 'Add to lesson list'),
  title: label('ชื่อแผนการสอน', 'Title of the list'),
  saveTitle: label('ตั้งชื่อ', 'Set title'),
  use: label('นำไปใช้', 'Use it'),
  print: label('พิมพ์ใบรายการพร้อมคิวอาร์โค้ด (PDF)', 'Print the list with QR codes (PDF)'),
  clear: label('ล้างรายการทั้งหมด', 'Clear the list'),
  notFound: label('ไม่พบรายการที่เพิ่ม', 'The item to add was not found'),
  notFoundHelp: label(
    'ตรวจรหัสหรือที่อยู่ แล้วลองอีกครั้ง รับเฉพาะสื่อและนวัตกรรมที่เผยแพร่อยู่ในคลัง',
    'Check the code or address. Only items published in the library can be added.',
  ),
  full: label(
    `รายการเต็มแล้ว ใส่ได้ไม่เกิน ${LESSON_MAX} รายการ`,
    `The list is full: up to ${LESSON_MAX} items`,
  ),
  keep: label('เก็บไว้ใช้ภายหลัง', 'Keep it'),
  keepHelp: label(
    'คั่นหน้านี้ไว้ หรือคัดลอกที่อยู่จากแถบด้านบนของเบราว์เซอร์',
    'Bookmark this page, or copy its address from the top of the browser.',
  ),
}

export const faultyCodes = (codes: string[]) =>
  label(
    `ไม่ใช้ข้อความที่ไม่ใช่รหัสของสื่อ: ${codes.join(', ')}`,
    `Left out, as these are no codes of items: ${codes.join(', ')}`,
  )

export const missingCodes = (codes: string[]) =>
  label(
    `ไม่พบในคลัง หรือเลิกเผยแพร่แล้ว: ${codes.join(', ')}`,
    `Not in the library, or no longer published: ${codes.join(', ')}`,
  )

export const surplusCodes = (count: number) =>
  label(
    `ใส่ได้ไม่เกิน ${LESSON_MAX} รายการ จึงตัดออก ${count} รายการ`,
    `Up to ${LESSON_MAX} items fit; ${count} were left out.`,
  )
