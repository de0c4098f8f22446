import type { CollectionConfig } from 'payload'
import { allow, nobody } from '@/accounts/access'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'

export const MISS_STATES = {
  open: label('ยังไม่ได้ดู', 'Open'),
  wanted: label('ควรจัดหาสื่อ', 'Wanted'),
  taught: label('เพิ่มคำพ้องแล้ว', 'Taught'),
  ignored: label('ไม่เกี่ยวข้อง', 'Ignored'),
} as const

/** What people looked for and did not find: the wording and how often, nothing about who. */
export const SearchMisses: CollectionConfig = {
  slug: 'search-misses',
  labels: {
    singular: label('คำที่ค้นไม่พบ', 'Search without result'),
    plural: label('สิ่งที่ครูหาแล้วไม่พบ', 'What teachers did not find'),
  },
  defaultSort: '-count',
  admin: {
    useAsTitle: 'query',
    group: ADMIN_GROUPS.library,
    defaultColumns: ['query', 'count', 'lastAt', 'state'],
    listSearchableFields: ['query'],
  },
  access: {
    create: nobody,
    read: allow('readUnpublished', 'searchWords'),
    update: allow('update', 'searchWords'),
    delete: allow('trash', 'searchWords'),
  },
  fields: [
    {
      name: 'query',
      type: 'text',
      required: true,
      label: label('คำค้น', 'Query'),
      access: { update: () => false },
    },
    {
      name: 'form',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { update: () => false },
      admin: { hidden: true },
    },
    {
      name: 'count',
      type: 'number',
      required: true,
      defaultValue: 0,
      index: true,
      label: label('จำนวนครั้ง', 'Times'),
      access: { update: () => false },
    },
    {
      ...dateField({ name: 'lastAt', label: label('ครั้งล่าสุด', 'Last time'), withTime: true }),
      access: { update: () => false },
    },
    {
      name: 'state',
      type: 'select',
      defaultValue: 'open',
      index: true,
      label: label('สถานะ', 'State'),
      options: Object.entries(MISS_STATES).map(([value, name]) => ({ value, label: name })),
    },
    { name: 'note', type: 'text', label: label('หมายเหตุ', 'Note') },
  ],
}
