import { label } from '@/shared/label'

export const FORM_WORDS = {
  summary: label('ยังไม่ได้ส่ง กรุณาแก้ตามนี้', 'Not sent yet. Please put this right:'),
  titlePrefix: label('ยังไม่ได้ส่ง', 'Not sent'),
  optional: label('(ไม่บังคับ)', '(optional)'),
  choose: label('เลือก', 'Choose'),
  trap: label('เว้นช่องนี้ว่างไว้', 'Leave this field empty'),
} as const

/** What is wrong with the sending as a whole, by the front door's keys; `#` stands for minutes. */
export const SENDING_ISSUES = {
  tooFast: label(
    'ส่งเร็วเกินไปจนระบบเข้าใจว่าเป็นโปรแกรมอัตโนมัติ ข้อความที่พิมพ์ยังอยู่ครบ รอสักครู่ แล้วกดส่งอีกครั้ง',
    'That was so quick that it looked like a program. Everything you typed is still here: wait a moment, then send it again.',
  ),
  expired: label(
    'หน้านี้เปิดค้างไว้นานเกินไป ข้อความที่พิมพ์ยังอยู่ครบ ตรวจอีกครั้ง แล้วกดส่ง',
    'This page was open for too long. Everything you typed is still here: look it over, then send it again.',
  ),
  trapped: label(
    'ช่องที่ต้องเว้นว่างถูกกรอก อาจเป็นเพราะโปรแกรมช่วยกรอกแบบฟอร์ม ระบบล้างช่องนั้นแล้ว ข้อความอื่นยังอยู่ครบ กดส่งอีกครั้ง',
    'A field that must stay empty was filled in, perhaps by a program that fills in forms. It is empty again and everything else is still here: send it again.',
  ),
  tooMany: label(
    'เครือข่ายของท่านส่งแบบฟอร์มครบจำนวนในหนึ่งชั่วโมงแล้ว ข้อความที่พิมพ์ยังอยู่ครบ เปิดหน้านี้ไว้ แล้วกดส่งอีกครั้งในอีก # นาที',
    'Your network has sent as many forms as it may in one hour. Everything you typed is still here: leave this page open and send it again in # minutes.',
  ),
  onceADay: label(
    'เครือข่ายของท่านส่งแบบฟอร์มนี้แล้วในวันนี้ ส่งอีกครั้งได้ในวันพรุ่งนี้',
    'This form has already been sent from your network today. It can be sent again tomorrow.',
  ),
  notSaved: label(
    'ระบบบันทึกเรื่องไม่สำเร็จ ข้อความที่พิมพ์ยังอยู่ครบ รอสักครู่ แล้วกดส่งอีกครั้ง',
    'It could not be saved. Everything you typed is still here: wait a moment, then send it again.',
  ),
} as const
