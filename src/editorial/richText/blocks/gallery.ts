import type { Block } from 'payload'
import { label } from '@/shared/label'
import { takesOnlyInText } from '@/uploads/fields/takesOnly'

/** Pictures of the text in the order they are put. */
export const galleryBlock: Block = {
  slug: 'gallery',
  labels: {
    singular: label('อัลบั้มภาพ', 'Gallery'),
    plural: label('อัลบั้มภาพ', 'Galleries'),
  },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'pictures',
      type: 'upload',
      relationTo: 'media',
      hasMany: true,
      ...takesOnlyInText('pictures'),
      label: label('ภาพ', 'Pictures'),
      admin: {
        description: label(
          'เลือกได้หลายภาพพร้อมกัน ลากเพื่อเรียงลำดับ',
          'Several at once; drag to put them in order',
        ),
      },
    },
  ],
}
