import { label } from '@/shared/label'

export const HOME_SECTIONS = {
  news: label('ข่าวล่าสุด', 'Newest news'),
  announcements: label('ประกาศและกำหนดการ', 'Announcements and deadlines'),
  media: label('สื่อการเรียนรู้ใหม่', 'Newest teaching media'),
  innovations: label('นวัตกรรมใหม่', 'Newest innovations'),
  contact: label('ติดต่อเรา', 'Contact'),
} as const
