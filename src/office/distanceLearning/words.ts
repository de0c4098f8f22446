import { label } from '@/shared/label'

/** The wording of the distance-learning hub (duties 2, 3 and 6). */
export const DISTANCE_LEARNING = {
  title: label('การศึกษาทางไกล', 'Distance learning'),
  description: label(
    'ช่องทางเรียนทางไกล สื่อสำหรับเรียนต่อที่บ้าน และประกาศเหตุฉุกเฉินที่กระทบการเรียน',
    'Ways to learn at a distance, media to go on with at home, and emergencies that touch classes',
  ),
  current: label('เหตุฉุกเฉินขณะนี้', 'Emergencies now'),
  noneCurrent: label('ขณะนี้ไม่มีเหตุฉุกเฉินที่แจ้งไว้', 'No emergency is reported now'),
  planned: label('แจ้งล่วงหน้า', 'Planned'),
  systems: label('ระบบและช่องทางเรียน', 'Systems and channels'),
  noSystems: label(
    'สำนักงานยังไม่ได้เพิ่มระบบหรือช่องทางเรียนทางไกล',
    'The office has not listed its systems and channels here yet',
  ),
  ask: label('สอบถามได้ที่หน้า', 'Ask the office:'),
  contact: label('ติดต่อสำนักงาน', 'Contact the office'),
  goOn: label('เรียนต่อได้จากสื่อในคลัง', 'Go on learning with the library'),
  library: label('คลังสื่อทั้งหมด', 'The whole library'),
  noMedia: label('คลังสื่อยังว่างอยู่', 'The library is still empty'),
  areas: label('เลือกตามกลุ่มสาระการเรียนรู้', 'By learning area'),
  archive: label('เหตุฉุกเฉินที่ผ่านมา', 'Past emergencies'),
  noArchive: label('ยังไม่มีบันทึกเหตุฉุกเฉิน', 'No emergency is on record'),
  duties: label('ภาระงานของกลุ่มด้านการศึกษาทางไกล', 'Duties of the group in distance learning'),
} as const
