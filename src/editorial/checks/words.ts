import { label, type Label } from '@/shared/label'
import { CHECKS, type CheckKey } from './checks'
import { SUMMARY_MAX } from './contentIssues'
import type { Issue, PartKind, Place } from './Issue'
import { REASON_MIN } from './reasonMin'

export type CheckLanguage = 'th' | 'en'

const UNREAD_REASONS: Record<string, Label> = {
  waiting: label(
    'ระบบยังอ่านไม่เสร็จ โปรดรอสักครู่แล้วตรวจอีกครั้ง',
    'it is still being read; try again shortly',
  ),
  encrypted: label('ไฟล์ตั้งรหัสผ่านไว้', 'it is protected by a password'),
  broken: label('ไฟล์เสียหรือไม่ใช่ไฟล์ชนิดที่บอก', 'it is broken or not what it says'),
  tooLarge: label('ไฟล์ใหญ่หรือซับซ้อนเกินกว่าที่ระบบอ่านได้', 'it is too large or too involved'),
  noText: label('เป็นภาพสแกน ไม่มีตัวอักษรให้ตรวจ', 'it is a scan without letters'),
  oldFormat: label(
    'เป็นไฟล์ Office รุ่นเก่า โปรดบันทึกเป็น PDF, DOCX, XLSX หรือ PPTX',
    'it is of an old Office kind; save it as PDF, DOCX, XLSX or PPTX',
  ),
  archive: label('เป็นไฟล์รวม (ZIP) ระบบไม่ได้เปิดดูข้างใน', 'it is an archive'),
}

const FIELDS: Record<string, Label> = {
  title: label('ชื่อเรื่อง', 'title'),
  summary: label('สรุปย่อ', 'summary'),
  body: label('เนื้อหา', 'body'),
  cover: label('ภาพหน้าปก', 'cover picture'),
  file: label('ไฟล์เอกสาร', 'file'),
  gallery: label('อัลบั้มภาพ', 'gallery'),
  attachments: label('เอกสารแนบ', 'attachments'),
  files: label('ไฟล์สื่อ', 'files'),
  evidence: label('หลักฐาน', 'evidence'),
  links: label('ลิงก์', 'links'),
  link: label('ลิงก์ต้นฉบับ', 'link'),
  creators: label('ผู้จัดทำ', 'creators'),
  place: label('สถานที่', 'place'),
  problem: label('ปัญหาหรือความต้องการ', 'problem'),
  method: label('วิธีการพัฒนา', 'method'),
  results: label('ผลที่เกิดขึ้น', 'results'),
  award: label('รางวัล', 'award'),
  number: label('เลขที่', 'number'),
  thirdParty: label('ส่วนที่นำมาจากผู้อื่น', 'third-party parts'),
  goal: label('เป้าหมายของชุดสื่อ', 'goal'),
  entries: label('รายการตามลำดับ', 'items in order'),
}

const PARTS: Record<PartKind, Label> = {
  page: label('หน้า', 'page'),
  slide: label('สไลด์', 'slide'),
  sheet: label('แผ่นงานที่', 'sheet'),
}

/** A place in words: the field, and the file and page in it. */
export function placeText(place: Place, language: CheckLanguage): string {
  const field = FIELDS[place.field.split('.')[0] ?? '']?.[language] ?? place.field
  const row = Number(place.field.split('.')[1])
  const inEnglish =
    place.language === 'en' ? (language === 'th' ? ' (ภาษาอังกฤษ)' : ' (English)') : ''
  const part = place.partKind ? ` ${PARTS[place.partKind][language]} ${place.part}` : ''
  const [open, close] = language === 'th' ? ['ไฟล์ “', '”'] : ['file “', '”']
  if (place.file) return `${open}${place.file}${close}${part}`
  return `${field}${Number.isNaN(row) ? '' : ` ${row + 1}`}${inEnglish}`
}

type Sentence = (issue: Issue) => Label

const personal =
  (th: string, en: string): Sentence =>
  (issue) =>
    label(
      `พบ${th} ${issue.masked} ใน${places(issue, 'th')} โปรดลบออก หรือเขียนเหตุผลที่ต้องเผยแพร่อย่างน้อย ${REASON_MIN} ตัวอักษร`,
      `${en} ${issue.masked} found in ${places(issue, 'en')}: remove it, or say in ${REASON_MIN} characters or more why it must be published`,
    )

const SENTENCES: Record<CheckKey, Sentence> = {
  titleBlank: () => label('โปรดกรอกชื่อเรื่อง', 'Write a title'),
  summaryBlank: () =>
    label(
      `โปรดเขียนสรุปย่อภาษาไทย ไม่เกิน ${SUMMARY_MAX} ตัวอักษร`,
      `Write a summary in Thai of up to ${SUMMARY_MAX} characters`,
    ),
  summaryTooLong: ({ length }) =>
    label(
      `สรุปย่อยาว ${length} ตัวอักษร โปรดตัดให้ไม่เกิน ${SUMMARY_MAX}`,
      `The summary has ${length} characters; cut it to ${SUMMARY_MAX}`,
    ),
  bodyBlank: () => label('โปรดเขียนเนื้อหาภาษาไทย', 'Write the body in Thai'),
  altMissing: ({ file }) =>
    label(
      `ภาพ “${file}” ยังไม่มีคำบรรยายภาพ (alt) โปรดเปิดไฟล์แล้วเขียนว่าเห็นอะไรในภาพ`,
      `Picture “${file}” has no alternative text: open the file and write what it shows`,
    ),
  deadlineBeforeIssue: () =>
    label('วันครบกำหนดอยู่ก่อนวันที่ลงประกาศ โปรดแก้วันใดวันหนึ่ง', 'The deadline is before the date of issue'),
  licenceMissing: () => label('โปรดเลือกสัญญาอนุญาต', 'Choose a licence'),
  entriesMissing: () => label('โปรดใส่สื่อหรือนวัตกรรมอย่างน้อยหนึ่งรายการ', 'Put in at least one item'),
  creatorMissing: () => label('โปรดใส่ชื่อผู้จัดทำอย่างน้อยหนึ่งคน', 'Name at least one creator'),
  consentMissing: ({ file }) =>
    label(
      `ไฟล์ “${file}” เห็นตัวนักเรียน โปรดเปิดไฟล์แล้วระบุฐานทางกฎหมาย (ถ้าเลือก “อื่น ๆ” ต้องมีหมายเหตุ)`,
      `File “${file}” shows pupils: open it and name the legal basis (with a note where it is “other”)`,
    ),
  nationalID: personal('เลขประจำตัวประชาชน', 'National id number'),
  passport: personal('เลขหนังสือเดินทาง', 'Passport number'),
  bankAccount: personal('เลขบัญชีธนาคาร', 'Bank account number'),
  coverMissing: () => label('ยังไม่มีภาพหน้าปก', 'There is no cover picture'),
  attachmentMissing: () => label('ยังไม่มีเอกสารแนบ', 'There is no attachment'),
  nothingToUse: () =>
    label('ยังไม่มีไฟล์และลิงก์ให้ครูนำไปใช้', 'There is neither a file nor a link to use'),
  thirdPartyUndeclared: () =>
    label(
      'ยังไม่ได้ระบุส่วนที่นำมาจากผู้อื่น ถ้าไม่มีให้เขียนว่า “ไม่มี”',
      'Third-party parts are not declared; write “none” where there are none',
    ),
  deadLink: ({ url }) =>
    label(`ลิงก์ ${url} เปิดไม่ได้เมื่อตรวจครั้งล่าสุด`, `Link ${url} did not open at the last check`),
  phoneNumber: (issue) =>
    label(
      `พบหมายเลขโทรศัพท์ ${issue.masked} ใน${places(issue, 'th')} ถ้าเป็นของบุคคลโปรดลบออก`,
      `Telephone number ${issue.masked} in ${places(issue, 'en')}: remove it if it is a person's`,
    ),
  emailAddress: (issue) =>
    label(
      `พบอีเมล ${issue.masked} ใน${places(issue, 'th')} ถ้าเป็นของบุคคลโปรดลบออก`,
      `E-mail ${issue.masked} in ${places(issue, 'en')}: remove it if it is a person's`,
    ),
  fileUnread: ({ file, reason }) =>
    label(
      `ตรวจข้อมูลส่วนบุคคลในไฟล์ “${file}” ไม่ได้ เพราะ${unread(reason).th} โปรดเปิดดูเองก่อนเผยแพร่`,
      `File “${file}” was not looked through for personal data: ${unread(reason).en}. Look yourself`,
    ),
}

/** What is wrong and what to do, in one sentence; a found number is only ever shown masked. */
export const issueText = (issue: Issue, language: CheckLanguage): string =>
  SENTENCES[issue.check](issue)[language]

export const checkName = (check: CheckKey, language: CheckLanguage): string =>
  CHECKS[check].name[language]

const unread = (reason = 'broken'): Label => UNREAD_REASONS[reason] ?? UNREAD_REASONS.broken!

const places = ({ at = [] }: Issue, language: CheckLanguage) =>
  at.map((place) => placeText(place, language)).join(language === 'th' ? ' และ' : ' and ')
