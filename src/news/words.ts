import { label } from '@/shared/label'

/** The wording of the news pages. */
export const NEWS = {
  title: label('ข่าวประชาสัมพันธ์', 'News'),
  description: label(
    'ข่าวกิจกรรมและข้อมูลข่าวสารของกลุ่ม เรียงจากใหม่สุด',
    'Activity news and information of the group, newest first',
  ),
  noun: label('ข่าว', 'items'),
  filter: label('กรองข่าว', 'Narrow the news'),
  words: label('คำค้นในข่าว', 'Words in the news'),
  category: label('ประเภทข่าว', 'Category'),
  none: label('ยังไม่มีข่าวเผยแพร่', 'No news has been published yet'),
  noMatch: label('ไม่พบข่าวที่ตรงกับเงื่อนไข', 'No news matches'),
  fewer: label('ลองลดเงื่อนไข หรือ', 'Ask for less, or'),
  seeAll: label('ดูข่าวทั้งหมด', 'see all news'),
  related: label('ข่าวที่เกี่ยวข้อง', 'Related news'),
  eventDate: label('วันจัดกิจกรรม', 'Event'),
  to: label('ถึง', 'to'),
  place: label('สถานที่', 'Place'),
  archive: label('คลังข่าวตามปีงบประมาณ', 'News by fiscal year'),
  latest: label('ข่าวล่าสุด', 'Latest news'),
  all: label('ข่าวทั้งหมด', 'All news'),
} as const
