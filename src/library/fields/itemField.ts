import type { Field } from 'payload'
import { label } from '@/shared/label'

/** The collections a library item can come from. */
export const LIBRARY_COLLECTIONS = ['teaching-media', 'innovations'] as const

/** How a row that is about an item names it where it must be asked for by one text: `teaching-media/{id}`. */
export const itemKey = (item: { relationTo: string; value: string }): string =>
  `${item.relationTo}/${item.value}`

/** The library item that a row is about, and `itemKey`, by which rows are found. */
export const itemFields: Field[] = [
  {
    name: 'item',
    type: 'relationship',
    relationTo: [...LIBRARY_COLLECTIONS],
    required: true,
    label: label('รายการในคลัง', 'Library item'),
    access: { update: () => false },
    admin: { allowCreate: false },
  },
  {
    name: 'itemKey',
    type: 'text',
    index: true,
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
]
