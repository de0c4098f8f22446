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
import { libraryFields } from './fields/libraryFields'

export const TeachingMedia = itemCollection({
  slug: 'teaching-media',
  labels: {
    singular: label('สื่อการเรียนรู้', 'Teaching media'),
    plural: label('สื่อการเรียนรู้', 'Teaching media'),
  },
  group: ADMIN_GROUPS.library,
  description: label('สิ่งที่ครูนำไปใช้ในห้องเรียนได้ทันที', 'Things a teacher uses in class'),
  columns: ['mediaType', 'learningArea'],
  fields: [
    titleField,
    summaryField,
    coverField,
    ...libraryFields,
    bodyField,
    {
      name: 'replaces',
      type: 'relationship',
      relationTo: 'teaching-media',
      label: label('ใช้แทนสื่อเดิม', 'Replaces'),
      admin: { position: 'sidebar' },
    },
    tagsField,
  ],
})
