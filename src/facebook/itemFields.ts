import type { GroupField, UIField } from 'payload'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'

/** What a writer decides about an item's post; the public does not read it. */
export const facebookField = (): GroupField => ({
  name: 'facebook',
  type: 'group',
  label: label('โพสต์ Facebook', 'Facebook post'),
  access: { read: ({ req }) => Boolean(req.user) },
  fields: [
    {
      name: 'share',
      type: 'checkbox',
      label: label('แชร์ไปยังเพจ Facebook เมื่อเผยแพร่', 'Share to the Facebook Page when published'),
    },
    {
      name: 'message',
      type: 'textarea',
      label: label('ข้อความโพสต์', 'Text of the post'),
      admin: {
        condition: (_, sibling) => Boolean(sibling?.share),
        description: label(
          'เว้นว่างไว้ ระบบจะใช้ชื่อเรื่อง สรุปย่อ และแฮชแท็กจากป้ายกำกับ ลิงก์ใส่ให้เสมอ',
          'Left empty: title, summary and hashtags from the tags. The link is always added.',
        ),
      },
    },
    {
      name: 'mode',
      type: 'select',
      label: label('รูปแบบ', 'Form'),
      options: [
        { value: 'link', label: label('ลิงก์พร้อมภาพหน้าปก', 'Link with the cover') },
        { value: 'photos', label: label('อัลบั้มภาพ', 'Photos') },
      ],
      admin: { condition: (_, sibling) => Boolean(sibling?.share) },
    },
    {
      ...dateField({
        name: 'at',
        label: label('โพสต์เมื่อ', 'Post at'),
        description: label('เว้นว่างไว้คือทันทีที่เผยแพร่', 'Left empty: as soon as it is published'),
        withTime: true,
      }),
    },
  ],
})

/** Preview of the post, and the posts there are, with what may be done about them. */
export const facebookPanel: UIField = {
  name: 'facebookPanel',
  type: 'ui',
  label: label('โพสต์ Facebook', 'Facebook post'),
  admin: { components: {} },
}
