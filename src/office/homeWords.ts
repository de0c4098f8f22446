import { label } from '@/shared/label'

/** The wording of the home page. */
export const HOME = {
  title: (name: string) => label(`ข่าว สื่อ และบริการของ${name}`, `News, media and services: ${name}`),
  shortcuts: label('ทางลัด', 'Shortcuts'),
  urgent: label('ประกาศด่วน', 'Urgent'),
  media: label('สื่อการเรียนรู้ใหม่', 'Newest teaching media'),
  noMedia: label('ยังไม่มีสื่อการเรียนรู้เผยแพร่', 'No teaching media have been published yet'),
  allMedia: label('คลังสื่อทั้งหมด', 'The whole library'),
  innovations: label('นวัตกรรมใหม่', 'Newest innovations'),
  allInnovations: label('นวัตกรรมทั้งหมด', 'All innovations'),
  aboutOffice: label('เกี่ยวกับสำนักงาน', 'About the office'),
} as const

/** The shortcuts until an administrator makes others. */
export const SHORTCUTS = [
  { label: label('ค้นสื่อตามกลุ่มสาระ', 'Media by learning area'), href: '/library' },
  { label: label('การศึกษาทางไกล', 'Distance learning'), href: '/distance-learning' },
  { label: label('ปฏิทินและกำหนดการ', 'Calendar and deadlines'), href: '/calendar' },
  { label: label('ติดต่อสำนักงาน', 'Contact the office'), href: '/contact' },
]
