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

export const Pages = itemCollection({
  slug: 'pages',
  labels: { singular: label('หน้าเว็บ', 'Page'), plural: label('หน้าเว็บ', 'Pages') },
  group: ADMIN_GROUPS.office,
  description: label('หน้าที่อยู่นาน เช่น เกี่ยวกับเรา นโยบายความเป็นส่วนตัว', 'Lasting pages'),
  columns: [],
  fields: [titleField, summaryField, coverField, bodyField, tagsField],
})
