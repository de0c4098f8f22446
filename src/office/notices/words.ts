import { label } from '@/shared/label'

/** The wording of notices: the bars on every page, the page of the services, the archive of emergencies. */
export const NOTICES = {
  region: label('ประกาศแจ้งเตือน', 'Notices'),
  emergency: label('เหตุฉุกเฉิน', 'Emergency'),
  service: label('แจ้งเรื่องระบบ', 'Service notice'),
  begins: label('เริ่ม', 'Begins'),
  began: label('เริ่ม', 'Began'),
  reported: label('แจ้งเมื่อ', 'Reported'),
  until: label('ถึง', 'Until'),
  ended: label('สิ้นสุด', 'Ended'),
  openEnd: label('ยังไม่ได้กำหนดเวลาสิ้นสุด', 'No end has been set'),
  switchedOff: label('เจ้าหน้าที่ปิดประกาศนี้แล้ว', 'Taken down by staff'),
  links: label('ลิงก์ที่เกี่ยวข้อง', 'Links'),
  current: label('ขณะนี้', 'Now'),
  planned: label('แจ้งล่วงหน้า', 'Planned'),
  past: label('ที่ผ่านมา', 'Past'),
} as const

/** The page of the services (duty 16). */
export const STATUS = {
  title: label('สถานะระบบและบริการ', 'Service status'),
  description: label(
    'ระบบที่ขัดข้องหรือปิดปรับปรุงตามที่เจ้าหน้าที่แจ้ง พร้อมวันเวลา',
    'Services that are down or will be, as the staff report them, with times',
  ),
  fine: label('ทุกระบบทำงานตามปกติ เท่าที่แจ้งไว้', 'All services run normally, as far as reported'),
  honest: label(
    'หน้านี้แสดงสิ่งที่เจ้าหน้าที่แจ้งไว้ ไม่ได้ตรวจวัดระบบโดยอัตโนมัติ หากพบระบบขัดข้อง โปรด',
    'This page shows what the staff have reported; nothing is measured by a machine. If a service fails for you,',
  ),
  contact: label('แจ้งสำนักงาน', 'please tell the office'),
  noPlanned: label('ไม่มีการปิดปรับปรุงที่แจ้งล่วงหน้า', 'No maintenance is planned'),
  noPast: label('ยังไม่มีบันทึกเหตุขัดข้อง', 'Nothing is on record yet'),
} as const
