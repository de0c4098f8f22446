import { label } from '@/shared/label'

export const REPORT_KINDS = {
  broken: label('เปิดหรือดาวน์โหลดไม่ได้', 'Does not open'),
  mistake: label('เนื้อหาผิด', 'Mistake in the content'),
  copyright: label('ละเมิดลิขสิทธิ์', 'Copyright'),
  privacy: label('มีข้อมูลส่วนบุคคล', 'Personal data'),
  other: label('อื่น ๆ', 'Other'),
} as const
export type ReportKind = keyof typeof REPORT_KINDS

export const REPORT_STATES = {
  new: label('รับเรื่องแล้ว', 'Received'),
  working: label('กำลังตรวจสอบ', 'Being looked at'),
  fixed: label('แก้ไขแล้ว', 'Put right'),
  refused: label('ไม่พบปัญหา', 'No fault found'),
} as const
export type ReportState = keyof typeof REPORT_STATES

/** Kinds in which somebody's right may be at stake: they come first. */
export const CLAIM_KINDS: ReportKind[] = ['copyright', 'privacy']

export const isClaim = (kind: ReportKind): boolean => CLAIM_KINDS.includes(kind)

/** After these nothing is waited for. */
export const SETTLED: ReportState[] = ['fixed', 'refused']
