import { label, type Label } from '@/shared/label'
import { BUDDHIST_ERA_OFFSET, formatTime, formatTimeEnglish } from '@/shared/thaiDate'
import { FISCAL_MONTHS } from '@/site/fiscalMonth'
import type { Month } from './month'

/** The wording of the calendar. */
export const CALENDAR = {
  title: label('ปฏิทินกิจกรรมและกำหนดการ', 'Calendar of events and deadlines'),
  description: label(
    'วันจัดกิจกรรมจากข่าว และกำหนดปิดรับจากประกาศ',
    'Event dates from the news and deadlines from the announcements',
  ),
  months: label('เลือกเดือน', 'Choose a month'),
  thisMonth: label('เดือนนี้', 'This month'),
  today: label('วันนี้', 'Today'),
  event: label('กิจกรรม', 'Event'),
  deadline: label('ปิดรับ/ครบกำหนด', 'Deadline'),
  due: label('ครบกำหนด', 'Deadline'),
  earlier: label('วันที่ผ่านมาแล้วของเดือนนี้', 'Earlier days of this month'),
  nothing: label(
    'เดือนนี้ไม่มีกิจกรรมหรือกำหนดปิดรับที่เผยแพร่ไว้',
    'No events or deadlines are published for this month',
  ),
  cut: label(
    'เดือนนี้มีรายการมากกว่าที่แสดงได้ในหน้าเดียว ดูทั้งหมดได้ที่หน้าข่าวและหน้าประกาศ',
    'This month holds more than one page can show. See the news and the announcements for all of them.',
  ),
  upcoming: label('90 วันข้างหน้า', 'The next 90 days'),
  noneUpcoming: label(
    'ยังไม่มีกิจกรรมหรือกำหนดปิดรับใน 90 วันข้างหน้า',
    'No events or deadlines are published for the next 90 days',
  ),
  meanwhile: label('ดูเรื่องอื่นได้ที่', 'See also'),
  news: label('ข่าวประชาสัมพันธ์', 'News'),
  announcements: label('ประกาศ', 'Announcements'),
  to: label('ถึง', 'to'),
  subscribe: label('รับปฏิทินนี้ในมือถือหรือคอมพิวเตอร์', 'This calendar on your phone or computer'),
  subscribeHelp: label(
    'เมื่อสมัครแล้ว รายการใหม่จะขึ้นในปฏิทินของท่านเอง',
    'Once you subscribe, new entries appear in your own calendar by themselves.',
  ),
  open: label('สมัครรับปฏิทิน', 'Subscribe'),
  download: label('ดาวน์โหลดไฟล์ .ics', 'Download the .ics file'),
  address: label(
    'หรือคัดลอกที่อยู่นี้ไปวางใน Google Calendar หรือ Outlook',
    'Or paste this address into Google Calendar or Outlook:',
  ),
} as const

/** Sunday first, as Thai calendars stand. */
export const WEEKDAYS = [
  label('อาทิตย์', 'Sunday'),
  label('จันทร์', 'Monday'),
  label('อังคาร', 'Tuesday'),
  label('พุธ', 'Wednesday'),
  label('พฤหัสบดี', 'Thursday'),
  label('ศุกร์', 'Friday'),
  label('เสาร์', 'Saturday'),
] as const

const MONTH_NAMES = new Map<number, Label>(FISCAL_MONTHS)

/** `พฤศจิกายน 2569`, `November 2026 (B.E. 2569)`. */
export function monthName({ year, month }: Month): Label {
  const { th, en } = MONTH_NAMES.get(month) ?? label('', '')
  return label(`${th} ${year}`, `${en} ${year - BUDDHIST_ERA_OFFSET} (B.E. ${year})`)
}

/** `วันจันทร์ที่ 23 พฤศจิกายน 2569`; `date` as the page's language writes it. */
export function dayName({ weekday, date }: { weekday: number; date: string }): Label {
  const { th, en } = WEEKDAYS[weekday] ?? label('', '')
  return label(`วัน${th}ที่ ${date}`, `${en} ${date}`)
}

/** `14:05 น.`, `14:05` */
export const timeOf = (date: string): Label => label(formatTime(date), formatTimeEnglish(date))

export const calendarOf = (name: string): Label => label(`ปฏิทิน ${name}`, `Calendar: ${name}`)
export const deadlineOf = (title: string): Label =>
  label(`${CALENDAR.deadline.th}: ${title}`, `${CALENDAR.deadline.en}: ${title}`)
