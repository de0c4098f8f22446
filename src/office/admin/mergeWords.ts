import { label } from '@/shared/label'

export const MERGE_WORDS = {
  open: label('หาและรวมป้าย', 'Find and merge tags'),
  what: label(
    'ป้ายที่ชื่อคล้ายกัน เลือกป้ายที่จะเก็บไว้ แล้วเลือกป้ายที่จะรวมเข้ามา เรื่องที่ติดป้ายเดิมจะเปลี่ยนเป็นป้ายที่เก็บไว้ คำเดิมยังใช้ค้นหาได้',
    'Tags with similar names. Choose the one to keep and those to merge into it. Items change to the kept tag; the old words still find them.',
  ),
  finding: label('กำลังหา…', 'Looking…'),
  none: label('ไม่พบป้ายที่ชื่อคล้ายกัน', 'No tags look alike.'),
  keep: label('เก็บไว้', 'Keep'),
  merge: label('รวมเข้ามา', 'Merge'),
  uses: label('ใช้ใน {uses} เรื่อง', 'in {uses} items'),
  preview: label('ดูผลก่อนรวม', 'See what changes'),
  change: label(
    'จะเปลี่ยน {items} เรื่อง ป้ายที่รวมเข้ามาจะถูกลบ ยกเลิกภายหลังไม่ได้',
    '{items} items change; the merged tags are deleted. This cannot be undone.',
  ),
  confirm: label('ยืนยันรวมป้าย', 'Merge them'),
  cancel: label('ยกเลิก', 'Cancel'),
  done: label('รวมป้ายแล้ว เปลี่ยน {items} เรื่อง', 'Merged; {items} items changed.'),
  failed: label('ทำไม่สำเร็จ โปรดลองอีกครั้ง', 'That failed. Please try again.'),
}
