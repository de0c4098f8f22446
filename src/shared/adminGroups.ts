import { label } from './label'

/** The groups of the admin's menu, in the order they appear. */
export const ADMIN_GROUPS = {
  news: label('ข่าวและประกาศ', 'News'),
  library: label('คลังสื่อและนวัตกรรม', 'Library'),
  files: label('ไฟล์และป้ายกำกับ', 'Files and tags'),
  office: label('ข้อมูลสำนักงาน', 'Office'),
  people: label('ผู้ใช้และการตั้งค่า', 'People and settings'),
}
