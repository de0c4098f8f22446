import { label } from '@/shared/label'

/** The wording of the announcement pages. */
export const ANNOUNCEMENTS = {
  title: label('ประกาศ', 'Announcements'),
  description: label(
    'ประกาศทางการพร้อมเลขที่ วันที่ กำหนดปิดรับ และเอกสารแนบ',
    'Official notices with number, date, deadline and attachments',
  ),
  noun: label('ประกาศ', 'announcements'),
  filter: label('กรองประกาศ', 'Narrow the announcements'),
  words: label('คำค้นหรือเลขที่ประกาศ', 'Words or number'),
  category: label('ประเภทประกาศ', 'Category'),
  none: label('ยังไม่มีประกาศ', 'No announcement has been published yet'),
  noMatch: label('ไม่พบประกาศที่ตรงกับเงื่อนไข', 'No announcement matches'),
  fewer: label('ลองลดเงื่อนไข หรือ', 'Ask for less, or'),
  seeAll: label('ดูประกาศทั้งหมด', 'see all announcements'),
  related: label('ประกาศที่เกี่ยวข้อง', 'Related announcements'),
  archive: label('ประกาศตามปีงบประมาณ', 'Announcements by fiscal year'),
  latest: label('ประกาศและกำหนดการ', 'Announcements and deadlines'),
  all: label('ประกาศทั้งหมด', 'All announcements'),
  number: label('เลขที่', 'Number'),
  no: label('ที่', 'No.'),
  issuedOn: label('ลงวันที่', 'Issued on'),
  deadline: label('ปิดรับ/ครบกำหนด', 'Deadline'),
  until: label('ภายใน', 'By'),
  closed: label('ปิดรับแล้ว', 'Closed'),
  supersedes: label('ใช้แทนประกาศเดิม', 'Replaces'),
  superseded: label('มีประกาศฉบับใหม่ใช้แทนแล้ว', 'A newer announcement replaces this one'),
  replaced: label('มีฉบับใหม่แทน', 'Replaced'),
  sheet: label('แผ่นพิมพ์ติดบอร์ด (PDF)', 'Sheet for the notice board (PDF)'),
} as const
