import { label } from '@/shared/label'

/** What the admin says of certificates. */
export const PANEL_WORDS = {
  title: label('หนังสือรับรองการเผยแพร่', 'Certificates of publication'),
  what: label(
    'ออกให้ผู้จัดทำทีละคน ตัวเลขเป็นของวันที่ออก ตัวเลขเท่าเดิมจะได้ฉบับเดิม',
    'One for each maker, with the counts of the day; while the counts are the same, the same certificate is given again.',
  ),
  none: label(
    'ออกได้เมื่อรายการเผยแพร่ต่อสาธารณะแล้ว มีชื่อผู้จัดทำ และไม่ใช่รายการตัวอย่าง',
    'Can be issued once the item is public, names its makers and is no sample.',
  ),
  issue: label('ออกหนังสือรับรอง', 'Issue'),
  done: label('ออกหนังสือรับรองแล้ว', 'Certificate issued'),
  failed: label(
    'ออกหนังสือรับรองไม่สำเร็จ โปรดลองอีกครั้ง',
    'No certificate was issued. Please try again.',
  ),
  revoked: label('ยกเลิกแล้ว', 'revoked'),
  open: label('เปิดดูหรือยกเลิก', 'Open or revoke'),
  paper: label('เปิดหนังสือรับรอง (PDF)', 'Open the certificate (PDF)'),
  verify: label('หน้าตรวจสอบสำหรับทุกคน', 'The page where anybody verifies it'),
}
