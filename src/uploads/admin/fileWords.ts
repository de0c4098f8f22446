import { label, type Label } from '@/shared/label'
import type { OutboxState } from '@/outbox/Outbox'

/** Wording of a file's page. */
export const FILE_WORDS = {
  address: label('ที่อยู่ของไฟล์', 'Address of the file'),
  notPublic: label(
    'ผู้เยี่ยมชมเปิดที่อยู่นี้ได้ เมื่อมีรายการที่เผยแพร่แล้วใช้ไฟล์นี้',
    'Visitors reach it as soon as a published item uses this file',
  ),
  open: label('เปิดไฟล์', 'Open'),
  preview: label('ตัวอย่างไฟล์', 'Preview'),
  pages: label('{} หน้า', '{} pages'),
  long: label('ยาว {} นาที', '{} min'),
  work: label('งานเบื้องหลัง', 'Work in the background'),
  nothingToDo: label('เสร็จแล้วทั้งหมด', 'All done'),
  again: label('จะลองใหม่เอง', 'will be tried again'),
  uses: label('ใช้อยู่ที่', 'Where it is used'),
  notUsed: label('ยังไม่มีรายการใดใช้ไฟล์นี้', 'Nothing uses this file yet'),
  more: label('และอีก {} แห่งที่คุณไม่มีสิทธิ์ดู', 'and {} more that you may not see'),
  same: label('ไฟล์ที่เหมือนกัน', 'The same file, elsewhere'),
  sameUses: label('ใช้อยู่ {} แห่ง', 'used in {} places'),
  notRead: label('ยังอ่านข้อมูลไม่ได้ โปรดโหลดหน้านี้ใหม่', 'Not read. Please reload this page.'),
} satisfies Record<string, Label>

export const STATE_WORDS: Record<OutboxState, Label> = {
  waiting: label('รอ', 'Waiting'),
  delivering: label('กำลังทำ', 'Under way'),
  done: label('เสร็จ', 'Done'),
  dead: label('ไม่สำเร็จ', 'Failed'),
}

export const REPLACE_WORDS = {
  start: label('แทนที่ไฟล์นี้ (ที่อยู่เดิม)', 'Replace this file (same address)'),
  what: label(
    'ทุกรายการที่ใช้ไฟล์นี้จะได้ไฟล์ใหม่ทันที',
    'Everything that uses this file shows the new one at once',
  ),
  saveFirst: label('บันทึกการแก้ไขก่อน จึงแทนที่ไฟล์ได้', 'Save your changes first'),
  title: label('แทนที่ไฟล์นี้หรือไม่', 'Replace this file?'),
  question: label(
    'จะใช้ “{new}” แทนเนื้อไฟล์ของ “{old}” ที่อยู่ คำบรรยาย ความยินยอม และรายการที่ใช้ไฟล์นี้คงเดิม ส่วนเนื้อไฟล์เก่าจะถูกลบและเรียกคืนไม่ได้',
    '“{new}” takes the place of “{old}”. Address, texts, consent and uses stay; the old content is deleted for good.',
  ),
  take: label('แทนที่', 'Replace'),
  cancel: label('ไม่แทนที่', 'Keep the old one'),
  done: label('แทนที่ไฟล์แล้ว', 'The file was replaced'),
  failed: label(
    'แทนที่ไม่สำเร็จ ไฟล์เดิมยังอยู่ โปรดลองอีกครั้ง',
    'Not replaced; the old file stays. Try again.',
  ),
} satisfies Record<string, Label>
