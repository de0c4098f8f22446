import { label, type Label } from '@/shared/label'

/** `block`: not published while it stands; `warn`: published, with a reason asked for; `off`: not looked at. */
export const CHECK_LEVELS = {
  block: label('ห้ามเผยแพร่', 'Blocks'),
  warn: label('เตือนและถามเหตุผล', 'Warns'),
  off: label('ไม่ตรวจ', 'Off'),
} as const

export type CheckLevel = keyof typeof CHECK_LEVELS

interface Check {
  level: Exclude<CheckLevel, 'off'>
  /** The law or the page itself asks for it: the office cannot change its level. */
  isFixed?: true
  /** A block that a reason lifts; the reason is kept and audited. */
  takesReason?: true
  name: Label
}

/** What an item is looked at for before it is published; the wording of each finding is in `words.ts`. */
export const CHECKS = {
  titleBlank: { level: 'block', isFixed: true, name: label('ไม่มีชื่อเรื่อง', 'No title') },
  summaryBlank: { level: 'block', isFixed: true, name: label('ไม่มีสรุปย่อ', 'No summary') },
  summaryTooLong: {
    level: 'block',
    isFixed: true,
    name: label('สรุปย่อยาวเกิน 300 ตัวอักษร', 'Summary too long'),
  },
  bodyBlank: { level: 'block', isFixed: true, name: label('ไม่มีเนื้อหา', 'No body') },
  altMissing: {
    level: 'block',
    isFixed: true,
    name: label('ภาพไม่มีคำบรรยาย (alt)', 'Picture without alternative text'),
  },
  deadlineBeforeIssue: {
    level: 'block',
    isFixed: true,
    name: label('วันครบกำหนดอยู่ก่อนวันที่ประกาศ', 'Deadline before date of issue'),
  },
  licenceMissing: {
    level: 'block',
    isFixed: true,
    name: label('ไม่มีสัญญาอนุญาต', 'No licence'),
  },
  entriesMissing: {
    level: 'block',
    isFixed: true,
    name: label('ชุดสื่อไม่มีรายการ', 'Collection without items'),
  },
  creatorMissing: { level: 'block', isFixed: true, name: label('ไม่มีผู้จัดทำ', 'No creator') },
  consentMissing: {
    level: 'block',
    isFixed: true,
    name: label('ไฟล์เห็นตัวนักเรียนแต่ไม่มีฐานทางกฎหมาย', 'Pupils shown without a legal basis'),
  },
  nationalID: {
    level: 'block',
    isFixed: true,
    takesReason: true,
    name: label('พบเลขประจำตัวประชาชน', 'National id number'),
  },
  passport: {
    level: 'block',
    isFixed: true,
    takesReason: true,
    name: label('พบเลขหนังสือเดินทาง', 'Passport number'),
  },
  bankAccount: {
    level: 'block',
    isFixed: true,
    takesReason: true,
    name: label('พบเลขบัญชีธนาคาร', 'Bank account number'),
  },
  coverMissing: { level: 'warn', name: label('ไม่มีภาพหน้าปก', 'No cover picture') },
  attachmentMissing: { level: 'warn', name: label('ไม่มีเอกสารแนบ', 'No attachment') },
  nothingToUse: { level: 'warn', name: label('ไม่มีไฟล์และไม่มีลิงก์', 'No file and no link') },
  thirdPartyUndeclared: {
    level: 'warn',
    name: label('ไม่ได้ระบุส่วนที่นำมาจากผู้อื่น', 'Third-party parts not declared'),
  },
  deadLink: { level: 'warn', name: label('ลิงก์เปิดไม่ได้', 'Dead link') },
  phoneNumber: { level: 'warn', name: label('พบหมายเลขโทรศัพท์', 'Phone number') },
  emailAddress: { level: 'warn', name: label('พบอีเมล', 'E-mail address') },
  fileUnread: {
    level: 'warn',
    name: label('ตรวจข้อความในไฟล์แนบไม่ได้', 'Text of a file could not be read'),
  },
} as const satisfies Record<string, Check>

export type CheckKey = keyof typeof CHECKS

export const checkKeys = Object.keys(CHECKS) as CheckKey[]

/** The checks whose level an office may change. */
export const adjustableChecks = checkKeys.filter((key) => !('isFixed' in CHECKS[key]))
