import { label } from '@/shared/label'

/** The wording of the page of the staff. */
export const PEOPLE = {
  title: label('บุคลากร', 'People'),
  description: label(
    'รายชื่อและตำแหน่งของบุคลากร แยกตามกลุ่มและหน่วย',
    'Names and positions of the staff, by unit',
  ),
  withoutUnit: label('ไม่ได้ระบุกลุ่มหรือหน่วย', 'No unit given'),
  none: label('สำนักงานยังไม่ได้เพิ่มรายชื่อบุคลากร', 'The office has not listed its staff here yet'),
  meanwhile: label(
    'ระหว่างนี้ดูงานของแต่ละกลุ่ม หรือติดต่อสำนักงานได้ที่',
    'Meanwhile see what each unit does, or reach the office:',
  ),
  units: label('กลุ่มและหน่วยของสำนักงาน', 'Units of the office'),
  contact: label('ติดต่อสำนักงาน', 'Contact the office'),
} as const
