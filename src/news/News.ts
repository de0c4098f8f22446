import {
  bodyField,
  coverField,
  summaryField,
  tagsField,
  titleField,
} from '@/editorial/fields/itemFields'
import { itemCollection } from '@/editorial/itemCollection'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { takesOnly } from '@/uploads/fields/takesOnly'

/** Duty 22 names information and activity news; announcements are a collection of their own. */
export const NEWS_CATEGORIES = {
  information: label('ข้อมูลข่าวสาร', 'Information'),
  activity: label('ข่าวกิจกรรม', 'Activity news'),
} as const

export const News = itemCollection({
  slug: 'news',
  labels: {
    singular: label('ข่าวประชาสัมพันธ์', 'News item'),
    plural: label('ข่าวประชาสัมพันธ์', 'News'),
  },
  group: ADMIN_GROUPS.news,
  description: label('ข่าวกิจกรรมและข้อมูลข่าวสารของกลุ่ม', 'Activity news and information'),
  columns: ['category', 'pinned'],
  fields: [
    titleField,
    summaryField,
    coverField,
    bodyField,
    {
      name: 'gallery',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      ...takesOnly('pictures'),
      label: label('อัลบั้มภาพ', 'Gallery'),
    },
    {
      type: 'row',
      fields: [
        dateField({ name: 'eventDate', label: label('วันจัดกิจกรรม', 'Event date'), index: true }),
        dateField({ name: 'eventEnd', label: label('ถึงวันที่', 'Event end') }),
      ],
    },
    { name: 'place', type: 'text', localized: true, label: label('สถานที่', 'Place') },
    {
      name: 'category',
      type: 'select',
      index: true,
      label: label('ประเภทข่าว', 'Category'),
      options: Object.entries(NEWS_CATEGORIES).map(([value, label]) => ({ value, label })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'pinned',
      type: 'checkbox',
      index: true,
      label: label('ปักหมุด', 'Pinned'),
      admin: { position: 'sidebar' },
    },
    tagsField,
  ],
})
