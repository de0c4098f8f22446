import { label } from '@/shared/label'

/** What the pages about the office say. */
export const WORDS = {
  about: label('เกี่ยวกับสำนักงาน', 'About the office'),
  parentBodies: label('หน่วยงานต้นสังกัด', 'Parent bodies'),
  units: label('ส่วนราชการภายใน', 'Units of the office'),
  work: label('งานของกลุ่ม', 'Work of the group'),
  lawsAndDocuments: label('กฎหมาย คำสั่ง แผน และเอกสาร', 'Laws, orders, plans and documents'),
  officePowers: label('อำนาจหน้าที่ของสำนักงาน', 'Powers and duties of the office'),
  powers: label('อำนาจหน้าที่', 'Powers and duties'),
  updated: label('ปรับปรุงล่าสุด', 'Last updated'),

  thaiOnly: label('ข้อความภาษาไทย', 'Official texts in Thai'),
  thaiOnlyHelp: label(
    'ข้อความทางการมีเฉพาะภาษาไทย',
    'The official texts on this page are in Thai only. This site has no English version of them.',
  ),

  duties: label('ภาระงานของกลุ่ม', 'Duties of the group'),
  noDuties: label('ยังไม่มีข้อมูลภาระงาน', 'No duties are on record yet'),

  // A unit
  unitNews: label('ข่าวของหน่วยงานนี้', 'News of this unit'),
  unitAnnouncements: label('ประกาศของหน่วยงานนี้', 'Announcements of this unit'),
  unitMedia: label('สื่อการเรียนรู้ของหน่วยงานนี้', 'Teaching media of this unit'),

  // Processes
  processes: label('กระบวนการปฏิบัติงาน', 'Work processes'),
  aboutProcesses: label(
    'ขั้นตอน แบบฟอร์ม และมาตรฐานงานของกลุ่ม ตามคู่มือการปฏิบัติงาน',
    'Steps, forms and work standards of the group, after its operations manual',
  ),
  noProcesses: label('ยังไม่มีข้อมูลกระบวนการ', 'No processes are on record yet'),
  objectives: label('วัตถุประสงค์', 'Objectives'),
  scope: label('ขอบเขต', 'Scope'),
  definitions: label('คำจำกัดความ', 'Definitions'),
  steps: label('ขั้นตอน', 'Steps'),
  actor: label('ผู้เกี่ยวข้อง', 'Involved'),
  forms: label('แบบฟอร์ม', 'Forms'),
  noFile: label('(ยังไม่มีไฟล์ในระบบ)', '(no file here yet)'),
  measures: label('มาตรฐานงาน', 'Work standards'),
  references: label('เอกสารอ้างอิง', 'References'),
  relatedDuties: label('ภาระงานที่เกี่ยวข้อง', 'Related duties'),

  // Documents
  documents: label('เอกสาร', 'Documents'),
  aboutDocuments: label(
    'กฎหมาย คำสั่ง แผน คู่มือ และแบบฟอร์มที่เกี่ยวข้องกับงานของกลุ่ม พร้อมสถานะการใช้',
    'Laws, orders, plans, manuals and forms for the work of the group, and whether they are in force',
  ),
  noDocuments: label('ยังไม่มีเอกสารเผยแพร่', 'No documents have been published yet'),
  otherDocuments: label('เอกสารอื่น', 'Other documents'),
  number: label('ที่', 'No.'),
  dated: label('ลงวันที่', 'Dated'),
  original: label('ต้นฉบับ', 'Original'),
} as const

/** The headings of the kinds of documents. */
export const DOCUMENT_GROUPS = {
  law: label('กฎหมายและระเบียบ', 'Laws and regulations'),
  order: label('คำสั่ง', 'Orders'),
  notification: label('ประกาศกระทรวง', 'Ministerial announcements'),
  plan: label('แผนและนโยบาย', 'Plans and policies'),
  manual: label('คู่มือ', 'Manuals'),
  form: label('แบบฟอร์ม', 'Forms'),
  report: label('รายงาน', 'Reports'),
} as const

export const aboutOffice = (office: string) =>
  label(
    `ส่วนราชการ อำนาจหน้าที่ และหน่วยงานต้นสังกัดของ${office}`,
    `Units, powers and parent bodies of the ${office}`,
  )
export const dutiesOf = (group: string) => label(`ภาระงานของ${group}`, `Duties of the ${group}`)
export const aboutUnit = (unit: string) =>
  label(`อำนาจหน้าที่และเรื่องใหม่ของ${unit}`, `Powers and newest items of the ${unit}`)
export const processNumber = (no: number) => label(`กระบวนการที่ ${no}`, `Process ${no}`)
export const dutyNumber = (no: number) => label(`ข้อ ${no}`, `Duty ${no}`)
