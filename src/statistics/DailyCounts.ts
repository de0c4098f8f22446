import type { CollectionConfig, Field } from 'payload'
import { nobody, staffOnly } from '@/accounts/access'
import { label } from '@/shared/label'

/** What is counted of a document, each as a number and nothing else. */
export const COUNTED = {
  views: label('เข้าชม', 'Views'),
  previews: label('เปิดดูตัวอย่าง', 'Previews'),
  downloads: label('ดาวน์โหลด', 'Downloads'),
} as const
export type Counted = keyof typeof COUNTED

const counts: Field[] = (Object.keys(COUNTED) as Counted[]).map((name) => ({
  name,
  type: 'number',
  required: true,
  defaultValue: 0,
  label: COUNTED[name],
}))

const access: CollectionConfig['access'] = {
  create: nobody,
  read: staffOnly,
  update: nobody,
  delete: nobody,
}

/** How often a document was looked at on one day (Asia/Bangkok). No personal data. */
export const DailyCounts: CollectionConfig = {
  slug: 'daily-counts',
  labels: {
    singular: label('ยอดรายวัน', 'Daily count'),
    plural: label('ยอดรายวัน', 'Daily counts'),
  },
  admin: { hidden: true },
  access,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'document', type: 'text', required: true, index: true },
    { name: 'day', type: 'text', required: true, index: true },
    ...counts,
  ],
}

/** The same over all time, and what people told: uses in class that were accepted, ratings. */
export const ItemCounts: CollectionConfig = {
  slug: 'item-counts',
  labels: { singular: label('ยอดรวม', 'Total'), plural: label('ยอดรวม', 'Totals') },
  admin: { hidden: true },
  access,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    ...counts,
    { name: 'uses', type: 'number', required: true, defaultValue: 0 },
    { name: 'ratings', type: 'number', required: true, defaultValue: 0 },
    { name: 'stars', type: 'number', required: true, defaultValue: 0 },
  ],
}
