import type { Field } from 'payload'
import { label, type Label } from '@/shared/label'

/** A list of files, each with a label that says what it is. */
export function filesField({ name, label: fieldLabel }: { name: string; label: Label }): Field {
  return {
    name,
    type: 'array',
    label: fieldLabel,
    labels: { singular: label('ไฟล์', 'File'), plural: label('ไฟล์', 'Files') },
    fields: [
      {
        name: 'file',
        type: 'upload',
        relationTo: 'media',
        required: true,
        label: label('ไฟล์', 'File'),
      },
      { name: 'label', type: 'text', localized: true, label: label('คำบรรยายไฟล์', 'Label') },
    ],
  }
}
