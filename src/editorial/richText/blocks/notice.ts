import type { Block } from 'payload'
import { label } from '@/shared/label'

export const NOTICE_KINDS = {
  info: label('ข้อมูล', 'Information'),
  warning: label('คำเตือน', 'Warning'),
}

/** A box that stands out of the text. */
export const noticeBlock: Block = {
  slug: 'notice',
  labels: { singular: label('กล่องข้อความ', 'Notice'), plural: label('กล่องข้อความ', 'Notices') },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'info',
      label: label('ชนิด', 'Kind'),
      options: Object.entries(NOTICE_KINDS).map(([value, words]) => ({ value, label: words })),
    },
    { name: 'text', type: 'textarea', maxLength: 1000, label: label('ข้อความ', 'Text') },
  ],
}
