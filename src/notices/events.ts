import { label } from '@/shared/label'

/** What a person waits for, and is told of once. */
export const NOTICE_EVENTS = {
  waiting: label('มีเรื่องรอท่านตรวจ', 'Waiting for you'),
  returned: label('เรื่องของท่านถูกส่งกลับแก้ไข', 'Returned to you'),
  published: label('เรื่องของท่านเผยแพร่แล้ว', 'Published'),
  withdrawn: label('เรื่องของท่านถูกถอนออก', 'Withdrawn'),
  failed: label('งานที่ส่งออกไม่สำเร็จ', 'Failed'),
  overdue: label('เรื่องที่ตั้งเวลาไว้ยังไม่ขึ้น', 'Overdue'),
  deadLink: label('ลิงก์ในเรื่องของท่านเปิดไม่ได้', 'Dead link'),
  message: label('มีเรื่องติดต่อใหม่', 'New message'),
  use: label('มีผู้แจ้งว่าใช้สื่อในห้องเรียน รอตรวจ', 'A use in class to review'),
  report: label('มีผู้แจ้งปัญหาสื่อ', 'A problem with an item was reported'),
  claim: label('มีผู้แจ้งเรื่องลิขสิทธิ์หรือข้อมูลส่วนบุคคล', 'A copyright or privacy claim'),
  reportOverdue: label('เรื่องที่แจ้งไว้ยังไม่เสร็จใน ๗ วัน', 'A report is open for over 7 days'),
  channelFault: label('การเชื่อมต่อ Facebook ต้องดูแล', 'The Facebook connection needs care'),
  hiddenPost: label('โพสต์ Facebook ที่คนทั่วไปมองไม่เห็น', 'A Facebook post nobody sees'),
  suggestion: label('มีข้อเสนอแนะใหม่', 'New suggestion'),
} as const

export type NoticeEvent = keyof typeof NOTICE_EVENTS
