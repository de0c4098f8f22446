import type { Block } from 'payload'
import { label } from '@/shared/label'

/** A file to download, where the text speaks of it. */
export const fileBlock: Block = {
  slug: 'file',
  labels: { singular: label('ไฟล์', 'File'), plural: label('ไฟล์', 'Files') },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'file',
      type: 'upload',
      relationTo: 'media',
      label: label('ไฟล์', 'File'),
    },
    {
      name: 'label',
      type: 'text',
      maxLength: 200,
      label: label('ข้อความบนลิงก์', 'Words of the link'),
      admin: {
        description: label('เว้นว่างคือใช้ชื่อไฟล์', 'Empty: the name of the file'),
      },
    },
  ],
}
