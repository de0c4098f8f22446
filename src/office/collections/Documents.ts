import { bodyField, summaryField, tagsField, titleField } from '@/editorial/fields/itemFields'
import { itemCollection } from '@/editorial/itemCollection'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { takesOnly } from '@/uploads/fields/takesOnly'

export const DOCUMENT_KINDS = {
  law: label('กฎหมายและระเบียบ', 'Law'),
  order: label('คำสั่ง', 'Order'),
  notification: label('ประกาศกระทรวง', 'Ministerial announcement'),
  plan: label('แผนและนโยบาย', 'Plan'),
  manual: label('คู่มือ', 'Manual'),
  form: label('แบบฟอร์ม', 'Form'),
  report: label('รายงาน', 'Report'),
} as const

export const DOCUMENT_FORCES = {
  inForce: label('ใช้บังคับ', 'In force'),
  expired: label('สิ้นสุดแล้ว', 'Expired'),
  repealed: label('ยกเลิกแล้ว', 'Repealed'),
} as const

const options = (terms: Record<string, { th: string; en: string }>) =>
  Object.entries(terms).map(([value, label]) => ({ value, label }))

const buddhistYear = (name: string, th: string, en: string) =>
  ({ name, type: 'number', min: 2400, max: 2700, label: label(th, en) }) as const

export const Documents = itemCollection({
  slug: 'documents',
  labels: { singular: label('เอกสาร', 'Document'), plural: label('เอกสาร', 'Documents') },
  group: ADMIN_GROUPS.office,
  description: label('กฎหมาย คำสั่ง แผน คู่มือ แบบฟอร์ม', 'Laws, orders, plans, manuals, forms'),
  columns: ['kind', 'force'],
  fields: [
    titleField,
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          index: true,
          label: label('ประเภทเอกสาร', 'Kind'),
          options: options(DOCUMENT_KINDS),
        },
        { name: 'number', type: 'text', label: label('เลขที่', 'Number') },
        dateField({ name: 'issuedOn', label: label('ลงวันที่', 'Issued on') }),
      ],
    },
    {
      type: 'row',
      fields: [
        buddhistYear('year', 'ปี (พ.ศ.)', 'Year (B.E.)'),
        buddhistYear('periodFrom', 'ใช้ตั้งแต่ปี (พ.ศ.)', 'Period from (B.E.)'),
        buddhistYear('periodTo', 'ถึงปี (พ.ศ.)', 'Period to (B.E.)'),
        {
          name: 'force',
          type: 'select',
          index: true,
          label: label('สถานะการใช้', 'Force'),
          options: options(DOCUMENT_FORCES),
        },
      ],
    },
    summaryField,
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      ...takesOnly('papers'),
      label: label('ไฟล์เอกสาร', 'File'),
    },
    { name: 'link', type: 'text', label: label('ลิงก์ต้นฉบับ', 'Link') },
    bodyField,
    tagsField,
  ],
})
