import { label } from '@/shared/label'

export const CONTACT_WORDS = {
  title: label('ติดต่อ', 'Contact'),
  about: label('เกี่ยวกับสำนักงาน', 'About the office'),
  formTitle: label('ส่งเรื่องถึงสำนักงาน', 'Write to the office'),
  formIntro: label(
    'ส่งได้โดยไม่ต้องมีบัญชี เมื่อส่งแล้วท่านจะได้เลขรับเรื่องไว้สอบถาม',
    'No account is needed. You will get a number to ask by.',
  ),
  subject: label('เรื่อง', 'Subject'),
  message: label('ข้อความ', 'Message'),
  messageHint: label('ไม่เกิน 5,000 ตัวอักษร', 'No more than 5,000 characters'),
  replyTitle: label('ให้สำนักงานติดต่อกลับทางใด', 'How may the office reach you?'),
  replyHint: label(
    'เว้นว่างได้ทุกช่อง แต่ถ้าไม่มีอีเมลหรือโทรศัพท์ สำนักงานจะติดต่อกลับไม่ได้',
    'All may stay empty, but without e-mail or phone the office cannot answer you.',
  ),
  name: label('ชื่อ', 'Name'),
  email: label('อีเมล', 'E-mail'),
  phone: label('โทรศัพท์', 'Phone'),
  privacy: label(
    'สำนักงานใช้ข้อมูลนี้เพื่อรับเรื่องและตอบท่าน ผู้อ่านคือเจ้าหน้าที่ที่รับเรื่อง ไม่แสดงบนเว็บไซต์',
    'The office uses this to handle your message and to answer you. The staff who handle it read it; it is not shown on the website.',
  ),
  privacyLink: label('ประกาศความเป็นส่วนตัว', 'Privacy notice'),
  send: label('ส่งเรื่อง', 'Send'),

  received: label('สำนักงานได้รับเรื่องของท่านแล้ว', 'The office has received your message'),
  number: label('เลขรับเรื่อง', 'Your number'),
  keepNumber: label(
    'จดหรือถ่ายภาพเลขนี้ไว้ และแจ้งเลขนี้เมื่อสอบถามความคืบหน้า',
    'Keep this number and give it when you ask about your message.',
  ),
  another: label('ส่งเรื่องใหม่', 'Write another message'),
} as const

export const aboutContact = (names: string) => label(`ช่องทางติดต่อ${names}`, `How to reach ${names}`)

/** What to do about each issue of `contactForm.ts`, by field and key. */
export const CONTACT_ISSUES = {
  'subject blank': label('กรอกเรื่องที่ต้องการติดต่อ', 'Enter a subject'),
  'subject tooLong': label(
    'ย่อเรื่องให้ไม่เกิน 200 ตัวอักษร',
    'Shorten the subject to 200 characters or fewer',
  ),
  'message blank': label('กรอกข้อความ', 'Enter your message'),
  'message tooLong': label(
    'ย่อข้อความให้ไม่เกิน 5,000 ตัวอักษร หรือแบ่งส่งเป็นสองเรื่อง',
    'Shorten the message to 5,000 characters or fewer, or send it in two parts',
  ),
  'name tooLong': label('ย่อชื่อให้ไม่เกิน 200 ตัวอักษร', 'Shorten the name to 200 characters or fewer'),
  'email notAnEmailAddress': label(
    'ตรวจอีเมล ตัวอย่างที่ถูกต้อง name@example.com หรือเว้นว่าง',
    'Check the e-mail address, for example name@example.com, or leave it empty',
  ),
  'phone notAPhoneNumber': label(
    'ตรวจหมายเลขโทรศัพท์ ตัวอย่างที่ถูกต้อง 045 123 456 ต่อ 12 หรือเว้นว่าง',
    'Check the phone number, for example 045 123 456 ext. 12, or leave it empty',
  ),
} as const

export const MESSAGE_WORDS = {
  repliesStay: label(
    'การตอบที่บันทึกไว้แล้วแก้หรือลบไม่ได้ คัดลอกข้อความที่เพิ่งพิมพ์ เปิดหน้านี้ใหม่ แล้วเพิ่มเป็นการตอบใหม่',
    'A reply on record cannot be changed or removed. Copy what you have just typed, open this page anew and add it as a new reply.',
  ),
} as const
