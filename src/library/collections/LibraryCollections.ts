import {
  bodyField,
  coverField,
  summaryField,
  tagsField,
  titleField,
} from '@/editorial/fields/itemFields'
import { itemCollection } from '@/editorial/itemCollection'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label } from '@/shared/label'
import { LIBRARY_COLLECTIONS } from '../fields/itemField'
import { LEVELS, optionsOf } from '../terms'

/** Items of the library in an order, with a goal: what a teacher uses over a unit of lessons. */
export const LibraryCollections = itemCollection({
  slug: 'library-collections',
  labels: {
    singular: label('ชุดสื่อ', 'Collection'),
    plural: label('ชุดสื่อ', 'Collections'),
  },
  group: ADMIN_GROUPS.library,
  description: label('สื่อและนวัตกรรมที่จัดเรียงไว้ใช้ต่อเนื่องกัน', 'Items put in order for a goal'),
  columns: ['learningArea'],
  fields: [
    titleField,
    summaryField,
    coverField,
    {
      name: 'goal',
      type: 'textarea',
      localized: true,
      label: label('เป้าหมายของชุดสื่อ', 'Goal'),
      admin: {
        description: label('ผู้เรียนจะทำอะไรได้เมื่อใช้ครบทั้งชุด', 'What pupils can do at the end'),
      },
    },
    {
      name: 'learningArea',
      type: 'relationship',
      relationTo: 'learning-areas',
      index: true,
      label: label('กลุ่มสาระการเรียนรู้', 'Learning area'),
    },
    {
      name: 'levels',
      type: 'select',
      hasMany: true,
      index: true,
      label: label('ระดับชั้น', 'Levels'),
      options: optionsOf(LEVELS),
    },
    {
      name: 'entries',
      type: 'array',
      label: label('รายการตามลำดับ', 'Items in order'),
      labels: { singular: label('รายการ', 'Item'), plural: label('รายการ', 'Items') },
      fields: [
        {
          name: 'item',
          type: 'relationship',
          relationTo: [...LIBRARY_COLLECTIONS],
          required: true,
          label: label('สื่อหรือนวัตกรรม', 'Item'),
        },
        {
          name: 'note',
          type: 'text',
          localized: true,
          label: label('ใช้อย่างไรในลำดับนี้', 'How it is used here'),
        },
      ],
    },
    bodyField,
    tagsField,
  ],
})
