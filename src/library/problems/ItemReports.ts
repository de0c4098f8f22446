import type { CollectionConfig } from 'payload'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { itemFields } from '../fields/itemField'
import { optionsOf } from '../terms'
import { personalDataNotice } from '../voices/personalDataNotice'
import { voiceAccess, voiceKey, voiceState } from '../voices/voiceFields'
import { followReport, stampSettled } from './followReport'
import { REPORT_KINDS, REPORT_STATES } from './reportTerms'

const settledAt = {
  ...dateField({ name: 'settledAt', label: label('เสร็จเมื่อ', 'Settled at'), withTime: true }),
  access: { update: () => false },
}

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
  access: voiceAccess,
  hooks: { beforeChange: [stampSettled], afterChange: [followReport] },
  fields: [
    personalDataNotice,
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
    voiceState(REPORT_STATES),
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
    settledAt,
    // The code in the address of the sender's page.
    voiceKey,
  ],
}
