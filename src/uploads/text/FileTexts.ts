import type { CollectionConfig } from 'payload'
import { nobody } from '@/accounts/access'
import { label } from '@/shared/label'

export const TEXT_STATES = ['waiting', 'read', 'unreadable', 'none'] as const
/** `none`: a file of a kind that holds no text; `unreadable`: broken, encrypted or too large. */
export type TextState = (typeof TEXT_STATES)[number]

/** The words inside a PDF or Office file, read in the background; a row for each file. */
export const FileTexts: CollectionConfig = {
  slug: 'file-texts',
  labels: {
    singular: label('ข้อความในไฟล์', 'Text of a file'),
    plural: label('ข้อความในไฟล์', 'Texts of files'),
  },
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    /** The id of the row in `media`. */
    { name: 'file', type: 'text', required: true, unique: true, index: true },
    { name: 'state', type: 'select', required: true, index: true, options: [...TEXT_STATES] },
    { name: 'reason', type: 'text' },
    /** Parts (pages, slides, sheets) apart by a form feed. */
    { name: 'text', type: 'textarea' },
  ],
}
