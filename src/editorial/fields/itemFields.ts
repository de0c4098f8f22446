import type { Field, FieldAccess } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { label } from '@/shared/label'
import { dateField } from '@/shared/fields/dateField'
import { STAGES } from '../stages'
import { STAGE_LABELS } from './stageLabels'
import { withdrawalField } from './withdrawalField'
import { takesOnly } from '@/uploads/fields/takesOnly'

const never: FieldAccess = () => false
const administrators: FieldAccess = ({ req }) => reachOfRequest(req, 'update', 'settings') === 'any'

export const titleField: Field = {
  name: 'title',
  type: 'text',
  localized: true,
  index: true,
  maxLength: 300,
  label: label('ชื่อเรื่อง', 'Title'),
  admin: {
    description: label('จำเป็น เขียนให้คนอ่านรู้เรื่องโดยไม่ต้องเปิดอ่าน', 'Required'),
  },
}

export const summaryField: Field = {
  name: 'summary',
  type: 'textarea',
  localized: true,
  label: label('สรุปย่อ', 'Summary'),
  admin: {
    description: label(
      'ไม่เกิน 300 ตัวอักษร ใช้ในรายการ ผลค้นหา และโพสต์ Facebook',
      'Up to 300 characters; used in lists, search results and posts',
    ),
  },
}

export const bodyField: Field = {
  name: 'body',
  type: 'richText',
  localized: true,
  label: label('เนื้อหา', 'Body'),
}

export const coverField: Field = {
  name: 'cover',
  type: 'upload',
  relationTo: 'media',
  ...takesOnly('pictures'),
  label: label('ภาพหน้าปก', 'Cover picture'),
}

export const tagsField: Field = {
  name: 'tags',
  type: 'relationship',
  relationTo: 'tags',
  hasMany: true,
  label: label('ป้ายกำกับ', 'Tags'),
  admin: { position: 'sidebar' },
}

const steppedAt = dateField({
  name: 'steppedAt',
  label: label('อยู่ในสถานะนี้ตั้งแต่', 'In this stage since'),
  withTime: true,
  index: true,
})

/** What every item carries beside its content. */
export const stageFields: Field[] = [
  {
    name: 'stage',
    type: 'select',
    required: true,
    defaultValue: 'draft',
    index: true,
    label: label('สถานะ', 'Stage'),
    options: STAGES.map((value) => ({ value, label: STAGE_LABELS[value] })),
    hooks: { beforeDuplicate: [() => 'draft'] },
    admin: {
      position: 'sidebar',
      readOnly: true,
      description: label('เปลี่ยนด้วยปุ่มด้านบน', 'Changed with the buttons above'),
    },
  },
  {
    ...steppedAt,
    // The notice above the form says it; lists may show the column.
    admin: { ...steppedAt.admin, condition: () => false },
    access: { create: never, update: never },
    hooks: { beforeDuplicate: [() => null] },
  },
  {
    name: 'remark',
    type: 'textarea',
    label: label('ข้อความถึงผู้เกี่ยวข้อง', 'Remark'),
    hooks: { beforeDuplicate: [() => null] },
    admin: { hidden: true },
  },
  {
    ...dateField({
      name: 'publishedAt',
      label: label('วันเวลาที่เผยแพร่', 'Published at'),
      description: label(
        'เว้นว่างคือเผยแพร่ทันที ตั้งเวลาในอนาคตเพื่อเผยแพร่ภายหลัง',
        'Empty: at once. A future time schedules it.',
      ),
      withTime: true,
      index: true,
    }),
    // Null and not undefined: Payload fills what is undefined from the original.
    hooks: { beforeDuplicate: [() => null] },
  },
  dateField({
    name: 'expiresAt',
    label: label('วันเวลาที่พ้นกำหนด', 'Expires at'),
    description: label(
      'หลังเวลานี้จะหายจากรายการ แต่ยังเปิดอ่านจากที่อยู่เดิมได้พร้อมข้อความว่าพ้นกำหนดแล้ว',
      'Leaves the lists then; its address stays',
    ),
    withTime: true,
    index: true,
  }),
  {
    name: 'visibility',
    type: 'select',
    required: true,
    defaultValue: 'public',
    index: true,
    label: label('ผู้อ่าน', 'Audience'),
    options: [
      { value: 'public', label: label('ทุกคน', 'Everyone') },
      { value: 'staff', label: label('เฉพาะบุคลากรที่ลงชื่อเข้าใช้', 'Signed-in staff') },
    ],
    admin: { position: 'sidebar' },
  },
  withdrawalField,
  {
    name: 'slug',
    type: 'text',
    unique: true,
    index: true,
    label: label('ที่อยู่ (slug)', 'Slug'),
    hooks: { beforeDuplicate: [() => null] },
    admin: {
      position: 'sidebar',
      description: label(
        'ตั้งจากชื่อเรื่องให้เอง แก้หลังเผยแพร่ได้ ที่อยู่เดิมจะส่งต่อมาที่ใหม่',
        'Made from the title; a later change leaves a redirect',
      ),
    },
  },
  {
    name: 'code',
    type: 'text',
    unique: true,
    index: true,
    label: label('รหัสสั้น', 'Short code'),
    access: { create: never, update: never },
    hooks: { beforeDuplicate: [() => null] },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'owner',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    label: label('เจ้าของเรื่อง', 'Owner'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'unit',
    type: 'relationship',
    relationTo: 'units',
    index: true,
    label: label('กลุ่ม/หน่วย', 'Unit'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'savedBy',
    type: 'relationship',
    relationTo: 'users',
    label: label('แก้ล่าสุดโดย', 'Last changed by'),
    access: { create: never, update: never },
    hooks: { beforeDuplicate: [() => null] },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'fiscalYear',
    type: 'number',
    index: true,
    label: label('ปีงบประมาณ (พ.ศ.)', 'Fiscal year (B.E.)'),
    access: { create: never, update: never },
    admin: { position: 'sidebar', readOnly: true },
  },
  {
    name: 'accepted',
    type: 'array',
    access: { read: ({ req }) => Boolean(req.user) },
    label: label('คำเตือนที่รับทราบ', 'Accepted warnings'),
    admin: { hidden: true },
    fields: [
      { name: 'key', type: 'text', required: true },
      { name: 'reason', type: 'text' },
    ],
  },
  {
    name: 'isSample',
    type: 'checkbox',
    index: true,
    label: label('เป็นตัวอย่าง', 'Sample'),
    access: { create: administrators, update: administrators },
    hooks: { beforeDuplicate: [() => false] },
    admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data?.isSample) },
  },
  {
    name: 'searchText',
    type: 'textarea',
    localized: true,
    hidden: true,
    // Shown by the search box of the lists, which says what it looks through.
    label: label('เนื้อหา', 'text'),
  },
  { name: 'visibleNow', type: 'checkbox', index: true, hidden: true },
  { name: 'media', type: 'relationship', relationTo: 'media', hasMany: true, hidden: true },
  { name: 'changedBy', type: 'relationship', relationTo: 'users', hasMany: true, hidden: true },
]
