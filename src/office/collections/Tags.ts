import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label } from '@/shared/label'
import { fillSlug } from '../hooks/fillSlug'
import { mergeTagsEndpoint, similarTagsEndpoint } from '../tags/tagEndpoints'
import { simpleCollection } from './simple'

export const Tags = simpleCollection({
  slug: 'tags',
  labels: { singular: label('ป้ายกำกับ', 'Tag'), plural: label('ป้ายกำกับ', 'Tags') },
  group: ADMIN_GROUPS.files,
  subject: 'tags',
  columns: ['title', 'uses', 'slug'],
  endpoints: [mergeTagsEndpoint, similarTagsEndpoint],
  beforeListTable: ['/src/office/admin/MergeTags#MergeTags'],
  hooks: { beforeValidate: [fillSlug('title')] },
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, label: label('ชื่อ', 'Title') },
    {
      name: 'slug',
      type: 'text',
      unique: true,
      index: true,
      label: label('ที่อยู่ (slug)', 'Slug'),
    },
    {
      name: 'uses',
      type: 'ui',
      label: label('ใช้ใน (เรื่อง)', 'Used in (items)'),
      admin: { components: { Cell: '/src/office/admin/UsesCell#UsesCell' } },
    },
    {
      name: 'aliases',
      type: 'text',
      hasMany: true,
      label: label('คำเดิมที่รวมเข้ามา', 'Merged words'),
      access: { create: () => false, update: () => false },
      admin: {
        readOnly: true,
        description: label(
          'ชื่อและที่อยู่ของป้ายที่รวมเข้ามา ลิงก์เดิมยังใช้ได้',
          'Titles and slugs of tags merged into this one; old links still work',
        ),
        condition: (data) => Boolean((data?.aliases as unknown[] | undefined)?.length),
      },
    },
    {
      name: 'isSample',
      type: 'checkbox',
      index: true,
      label: label('เป็นตัวอย่าง', 'Sample'),
      admin: { readOnly: true, condition: (data) => Boolean(data?.isSample) },
    },
  ],
})
