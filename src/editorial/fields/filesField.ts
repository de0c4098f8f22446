import type { Field } from 'payload'
import { label, type Label } from '@/shared/label'
import { takesOnly } from '@/uploads/fields/takesOnly'
import type { AllowList } from '@/uploads/allowLists'

/**
 * A list of files, each with a label that says what it is.
 * @param takes of every kind where left out
 */
export function filesField({
  name,
  label: fieldLabel,
  takes,
  more = [],
}: {
  name: string
  label: Label
  takes?: AllowList
  /** What else each row holds. */
  more?: Field[]
}): Field {
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
        ...(takes && takesOnly(takes)),
        label: label('ไฟล์', 'File'),
      },
      { name: 'label', type: 'text', localized: true, label: label('คำบรรยายไฟล์', 'Label') },
      ...more,
    ],
  }
}
