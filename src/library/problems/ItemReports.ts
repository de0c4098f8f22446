import type { CollectionConfig } from 'payload'
import { allow, nobody } from '@/accounts/access'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { itemFields } from '../fields/itemField'
import { optionsOf } from '../terms'

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

/** A problem or a claim about an item, with a number its sender can ask by. */
export const ItemReports: CollectionConfig = {
  slug: 'item-reports',
  labels: {
    singular: label('แจ้งปัญหาสื่อ', 'Problem report'),
    plural: label('แจ้งปัญหาสื่อ', 'Problem reports'),
  },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'number',
    group: ADMIN_GROUPS.library,
    defaultColumns: ['number', 'kind', 'item', 'state', 'assignee', 'createdAt'],
    listSearchableFields: ['number', 'message'],
  },
  access: {
    create: nobody,
    read: allow('readUnpublished', 'reviews'),
    update: allow('update', 'reviews'),
    delete: allow('erase', 'reviews'),
  },
  fields: [
    {
      name: 'number',
      type: 'text',
      unique: true,
      index: true,
      label: label('เลขรับเรื่อง', 'Number'),
      access: { update: () => false },
    },
    ...itemFields,
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      label: label('เรื่อง', 'About'),
      options: optionsOf(REPORT_KINDS),
      access: { update: () => false },
    },
    {
      name: 'message',
      type: 'textarea',
      label: label('รายละเอียด', 'Details'),
      access: { update: () => false },
    },
    {
      name: 'email',
      type: 'text',
      label: label('อีเมลผู้แจ้ง', 'E-mail of the sender'),
      access: { update: () => false },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      label: label('สถานะ', 'State'),
      options: optionsOf(REPORT_STATES),
      admin: { position: 'sidebar' },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('ผู้รับผิดชอบ', 'Assignee'),
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'answer',
      type: 'textarea',
      label: label('คำตอบถึงผู้แจ้ง', 'Answer'),
      admin: {
        description: label('แสดงเมื่อผู้แจ้งตรวจสถานะด้วยเลขรับเรื่อง', 'Shown beside the state'),
      },
    },
    dateField({ name: 'settledAt', label: label('เสร็จเมื่อ', 'Settled at'), withTime: true }),
    { name: 'key', type: 'text', unique: true, index: true, admin: { hidden: true } },
  ],
}
