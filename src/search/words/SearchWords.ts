import type { CollectionConfig } from 'payload'
import { allow } from '@/accounts/access'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label } from '@/shared/label'

export const WORD_KINDS = {
  same: label('ความหมายเดียวกัน', 'Same meaning'),
  related: label('เกี่ยวข้องกัน (คำแรกหาคำหลังด้วย)', 'Related: the first finds the others too'),
  word: label('คำใหม่ที่ห้ามตัด', 'New word, kept whole'),
  stop: label('คำที่ไม่ต้องค้น', 'Word not searched for'),
} as const
export type WordKind = keyof typeof WORD_KINDS

/** What staff teach the search, beside the words it comes with. */
export const SearchWords: CollectionConfig = {
  slug: 'search-words',
  labels: {
    singular: label('คำค้น', 'Search word'),
    plural: label('คำค้นและคำพ้อง', 'Search words'),
  },
  defaultSort: '-updatedAt',
  admin: {
    useAsTitle: 'words',
    group: ADMIN_GROUPS.library,
    defaultColumns: ['words', 'kind', 'updatedAt'],
    listSearchableFields: ['words'],
    description: label(
      'สอนระบบค้นหาให้รู้จักคำใหม่ คำพ้อง และคำย่อ มีผลภายในไม่กี่วินาที',
      'Teaches the search new words, synonyms and abbreviations',
    ),
  },
  access: {
    create: allow('create', 'searchWords'),
    read: allow('readUnpublished', 'searchWords'),
    update: allow('update', 'searchWords'),
    delete: allow('trash', 'searchWords'),
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'same',
      label: label('ชนิด', 'Kind'),
      options: Object.entries(WORD_KINDS).map(([value, name]) => ({ value, label: name })),
    },
    {
      name: 'words',
      type: 'text',
      required: true,
      maxLength: 500,
      label: label('คำ คั่นด้วยจุลภาค', 'Words, separated by commas'),
      admin: {
        description: label('เช่น ใบงาน, ใบกิจกรรม, worksheet', 'e.g. ใบงาน, ใบกิจกรรม, worksheet'),
      },
    },
    { name: 'note', type: 'text', label: label('หมายเหตุ', 'Note') },
  ],
}
