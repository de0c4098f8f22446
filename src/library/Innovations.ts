import type { Field } from 'payload'
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
import { yearField } from '@/shared/fields/yearField'
import { label, type Label } from '@/shared/label'
import { libraryFields } from './fields/libraryFields'

const longText = (name: string, fieldLabel: Label): Field => ({
  name,
  type: 'textarea',
  localized: true,
  label: fieldLabel,
})

export const Innovations = itemCollection({
  slug: 'innovations',
  labels: {
    singular: label('นวัตกรรม', 'Innovation'),
    plural: label('นวัตกรรม', 'Innovations'),
  },
  group: ADMIN_GROUPS.library,
  description: label('วิธีปฏิบัติที่พัฒนาขึ้น พร้อมปัญหา วิธีการ และผล', 'Described practices'),
  columns: ['learningArea', 'academicYear'],
  fields: [
    titleField,
    summaryField,
    coverField,
    longText('problem', label('ปัญหาหรือความต้องการ', 'Problem')),
    longText('method', label('วิธีการพัฒนา', 'Method')),
    longText('results', label('ผลที่เกิดขึ้น', 'Results')),
    filesField({ name: 'evidence', label: label('หลักฐาน', 'Evidence') }),
    {
      type: 'row',
      fields: [
        { name: 'award', type: 'text', localized: true, label: label('รางวัล', 'Award') },
        yearField({
          name: 'academicYear',
          label: label('ปีการศึกษา (พ.ศ.)', 'Academic year (B.E.)'),
        }),
      ],
    },
    ...libraryFields,
    bodyField,
    {
      name: 'replaces',
      type: 'relationship',
      relationTo: 'innovations',
      label: label('ใช้แทนรายการเดิม', 'Replaces'),
      admin: { position: 'sidebar' },
    },
    tagsField,
  ],
})
