import type { Field } from 'payload'
import { label } from '@/shared/label'

/** Payload's own fields, shown in lists as people know a file: by its picture, its kind and its size. */
export const listedFacts: Field[] = [
  {
    name: 'mimeType',
    type: 'text',
    label: label('ชนิด', 'Type'),
    admin: {
      hidden: true,
      readOnly: true,
      components: { Cell: '/src/uploads/admin/TypeCell#TypeCell' },
    },
  },
  {
    name: 'filesize',
    type: 'number',
    label: label('ขนาด', 'Size'),
    admin: {
      hidden: true,
      readOnly: true,
      components: { Cell: '/src/uploads/admin/SizeCell#SizeCell' },
    },
  },
]
