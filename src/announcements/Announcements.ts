import {
  bodyField,
  coverField,
  summaryField,
  tagsField,
  titleField,
} from '@/editorial/fields/itemFields'
import { filesField } from '@/editorial/fields/filesField'
import { itemCollection } from '@/editorial/itemCollection'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'

export const ANNOUNCEMENT_CATEGORIES = {
  general: label('ประกาศทั่วไป', 'General'),
  training: label('อบรมและพัฒนาบุคลากร', 'Training'),
  competition: label('ประกวดและคัดเลือก', 'Competition'),
  procurement: label('จัดซื้อจัดจ้าง', 'Procurement'),
  service: label('การให้บริการระบบ', 'Service'),
} as const

export const Announcements = itemCollection({
  slug: 'announcements',
  labels: {
    singular: label('ประกาศ', 'Announcement'),
    plural: label('ประกาศ', 'Announcements'),
  },
  group: ADMIN_GROUPS.news,
  description: label('ประกาศทางการที่มีเลขที่ วันที่ และเอกสารแนบ', 'Official notices'),
  columns: ['number', 'issuedOn', 'deadline'],
  fields: [
    titleField,
    {
      type: 'row',
      fields: [
        {
          name: 'number',
          type: 'text',
          index: true,
          label: label('เลขที่ประกาศ', 'Number'),
          admin: { description: label('เช่น 12/2569', 'e.g. 12/2569') },
        },
        dateField({ name: 'issuedOn', label: label('ลงวันที่', 'Issued on'), index: true }),
        dateField({
          name: 'deadline',
          label: label('ปิดรับ/ครบกำหนด', 'Deadline'),
          withTime: true,
          index: true,
        }),
      ],
    },
    summaryField,
    coverField,
    bodyField,
    filesField({
      name: 'attachments',
      label: label('เอกสารแนบ', 'Attachments'),
      takes: 'papers',
    }),
    {
      name: 'category',
      type: 'select',
      index: true,
      label: label('ประเภทประกาศ', 'Category'),
      options: Object.entries(ANNOUNCEMENT_CATEGORIES).map(([value, label]) => ({ value, label })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'supersedes',
      type: 'relationship',
      relationTo: 'announcements',
      label: label('ใช้แทนประกาศเดิม', 'Supersedes'),
      admin: { position: 'sidebar' },
    },
    tagsField,
  ],
})
