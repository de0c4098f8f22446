import { label } from '@/shared/label'

/** What people are asked and told about an item. */
export const VOICE_WORDS = {
  about: label('เกี่ยวกับ', 'About'),
  back: label('กลับไปหน้าสื่อ', 'Back to the item'),
  privacyLink: label('ประกาศความเป็นส่วนตัว', 'Privacy notice'),

  // On the item's page
  voices: label('เสียงจากผู้ใช้สื่อ', 'From those who use it'),
  usedInClass: label('การนำไปใช้ในห้องเรียน', 'Used in class'),
  pupilsUnit: label('คน', 'pupils'),
  reportLink: label('แจ้งปัญหา / แจ้งละเมิดลิขสิทธิ์', 'Report a problem or a copyright claim'),

  // I used this in class
  useTitle: label('ฉันใช้สื่อนี้ในห้องเรียน', 'I used this in class'),
  useIntro: label(
    'บอกให้ครูคนอื่นและผู้จัดทำรู้ว่าสื่อนี้ใช้ได้ผลอย่างไร ไม่ต้องมีบัญชี เจ้าหน้าที่ตรวจก่อนแสดงบนหน้าสื่อ',
    'Tell other teachers and its makers how it worked. No account is needed. Staff look at it before it is shown with the item.',
  ),
  school: label('โรงเรียน', 'School'),
  level: label('ระดับชั้นที่ใช้', 'Level'),
  pupils: label('จำนวนนักเรียน', 'Number of pupils'),
  effect: label('ผลที่เกิดกับผู้เรียน', 'What it did for the pupils'),
  effectHint: label(
    'อย่าเขียนชื่อ เลขประจำตัว หรือสิ่งที่ทำให้รู้ว่าเป็นนักเรียนคนใด ไม่เกิน 2,000 ตัวอักษร',
    'Do not name pupils, nor write anything by which one could be known. No more than 2,000 characters.',
  ),
  useSend: label('ส่งให้ตรวจ', 'Send for review'),
  usePrivacy: label(
    'เก็บเฉพาะโรงเรียน ระดับชั้น จำนวน และผล ไม่เก็บว่าใครเป็นผู้แจ้ง',
    'Only school, level, number and effect are kept, not who told it.',
  ),
  useReceived: label('ขอบคุณที่เล่าให้ฟัง', 'Thank you for telling us'),
  useReceivedNote: label(
    'เจ้าหน้าที่จะตรวจข้อความ แล้วแสดงบนหน้าสื่อและนับเป็นการนำไปใช้',
    'Staff will look at it. Once accepted it is shown with the item and counted.',
  ),

  // Rating
  rateTitle: label('ให้คะแนนสื่อนี้', 'Rate this item'),
  rateIntro: label(
    'ให้คะแนนได้วันละหนึ่งครั้งต่อเครือข่าย ไม่เก็บว่าใครเป็นผู้ให้คะแนน',
    'One rating a day from each network. Nothing is kept of who gave it.',
  ),
  score: label('คะแนน', 'Score'),
  rateSend: label('ให้คะแนน', 'Rate'),
  rateReceived: label('บันทึกคะแนนแล้ว', 'Your rating was counted'),
  rateReceivedNote: label(
    'คะแนนเฉลี่ยแสดงเมื่อมีผู้ให้คะแนนตั้งแต่ 3 คะแนนขึ้นไป',
    'The mean is shown from three ratings on.',
  ),

  // A problem or a claim
  reportTitle: label('แจ้งปัญหาหรือแจ้งละเมิดลิขสิทธิ์', 'Report a problem or a copyright claim'),
  reportIntro: label(
    'ไม่ต้องมีบัญชี เมื่อส่งแล้วท่านจะได้เลขรับเรื่องและหน้าติดตามสถานะของท่านเอง',
    'No account is needed. You will get a number and a page of your own that shows what becomes of it.',
  ),
  reportKind: label('เรื่องที่แจ้ง', 'What is it about?'),
  reportMessage: label('รายละเอียด', 'Details'),
  reportMessageHint: label(
    'บอกว่าพบที่ใด และถ้าเป็นเรื่องลิขสิทธิ์ ให้บอกว่าส่วนใดเป็นงานของใคร ไม่เกิน 5,000 ตัวอักษร',
    'Say where it is and, for a copyright claim, which part is whose work. No more than 5,000 characters.',
  ),
  reportEmail: label('อีเมลสำหรับแจ้งความคืบหน้า', 'E-mail, to be told of progress'),
  reportPrivacy: label(
    'เจ้าหน้าที่ที่รับเรื่องเป็นผู้อ่าน ไม่แสดงบนเว็บไซต์ อีเมลถูกลบ 180 วันหลังเรื่องเสร็จ',
    'It is read by the staff who handle it and not shown on the website. The e-mail address is removed 180 days after the matter is settled.',
  ),
  reportSend: label('ส่งเรื่อง', 'Send'),

  // The sender's page
  trackTitle: label('เรื่องที่ท่านแจ้ง', 'Your report'),
  trackNumber: label('เลขรับเรื่อง', 'Number'),
  trackKeep: label(
    'เก็บที่อยู่ของหน้านี้ไว้เพื่อกลับมาดูสถานะ ผู้ที่มีที่อยู่นี้เท่านั้นที่เปิดดูได้',
    'Keep the address of this page to come back to it. Only those who have it can open it.',
  ),
  trackKind: label('เรื่อง', 'About'),
  trackItem: label('รายการในคลัง', 'Library item'),
  trackState: label('สถานะ', 'State'),
  trackAnswer: label('คำตอบ', 'Answer'),
  trackNoAnswer: label('ยังไม่มีคำตอบ', 'There is no answer yet.'),
  trackSteps: label('ลำดับการดำเนินการ', 'What happened so far'),
} as const

const itemGone = label(
  'รายการนี้ไม่เผยแพร่แล้ว จึงรับเรื่องไม่ได้ ติดต่อสำนักงานได้ที่หน้าติดต่อ',
  'This item is no longer published. Please write to the office from the contact page.',
)

/** What to do about each issue, by field and key. */
export const USE_ISSUES = {
  itemGone,
  'school blank': label('กรอกชื่อโรงเรียน', 'Enter the school'),
  'school tooLong': label('ย่อชื่อโรงเรียนให้ไม่เกิน 200 ตัวอักษร', 'Shorten the school to 200 characters'),
  'level blank': label('เลือกระดับชั้น', 'Choose the level'),
  'pupils blank': label('กรอกจำนวนนักเรียน', 'Enter the number of pupils'),
  'pupils notANumber': label('กรอกจำนวนนักเรียนเป็นตัวเลข เช่น 35', 'Enter a number, for example 35'),
  'pupils outOfBounds': label(
    'ตรวจจำนวนนักเรียน ต้องอยู่ระหว่าง 1 ถึง 10,000',
    'Check the number: from 1 to 10,000',
  ),
  'effect tooLong': label('ย่อข้อความให้ไม่เกิน 2,000 ตัวอักษร', 'Shorten it to 2,000 characters'),
} as const

export const RATING_ISSUES = {
  itemGone,
  'score blank': label('เลือกคะแนน', 'Choose a score'),
} as const

export const REPORT_ISSUES = {
  itemGone,
  'kind blank': label('เลือกเรื่องที่แจ้ง', 'Choose what it is about'),
  'message blank': label('กรอกรายละเอียด', 'Enter the details'),
  'message tooLong': label('ย่อรายละเอียดให้ไม่เกิน 5,000 ตัวอักษร', 'Shorten it to 5,000 characters'),
  'email notAnEmailAddress': label(
    'ตรวจอีเมล ตัวอย่างที่ถูกต้อง name@example.com หรือเว้นว่าง',
    'Check the e-mail address, for example name@example.com, or leave it empty',
  ),
} as const
