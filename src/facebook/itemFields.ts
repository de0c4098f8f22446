import type { CollapsibleField, GroupField, UIField } from 'payload'
import { pagedKinds, type ItemKind } from '@/editorial/kinds'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { sharesByDefault, usualMode } from './facebookDefaults'

const postAt = dateField({
  name: 'at',
  label: label('โพสต์เมื่อ', 'Post at'),
  description: label('เว้นว่างไว้คือทันทีที่เผยแพร่', 'Left empty: as soon as it is published'),
  withTime: true,
})

/** What a writer decides about an item's post; the public does not read it. */
export const facebookField = (kind: ItemKind): GroupField => ({
  name: 'facebook',
  type: 'group',
  label: label('โพสต์ Facebook', 'Facebook post'),
  access: { read: ({ req }) => Boolean(req.user) },
  fields: [
    {
      name: 'share',
      type: 'checkbox',
      defaultValue: sharesByDefault(kind),
      label: label('แชร์ไปยังเพจ Facebook เมื่อเผยแพร่', 'Share to the Facebook Page when published'),
    },
    {
      name: 'message',
      type: 'textarea',
      label: label('ข้อความโพสต์', 'Text of the post'),
      // Null and not undefined: Payload fills what is undefined from the original.
      hooks: { beforeDuplicate: [() => null] },
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
      defaultValue: usualMode,
      label: label('รูปแบบ', 'Form'),
      options: [
        { value: 'link', label: label('ลิงก์พร้อมภาพหน้าปก', 'Link with the cover') },
        { value: 'photos', label: label('อัลบั้มภาพ', 'Photos') },
      ],
      admin: { condition: (_, sibling) => Boolean(sibling?.share) },
    },
    {
      ...postAt,
      hooks: { beforeDuplicate: [() => null] },
      admin: { ...postAt.admin, condition: (_, sibling) => Boolean(sibling?.share) },
    },
  ],
})

/** How the post will look, as the form stands. */
export const facebookPreview: UIField = {
  name: 'facebookPreview',
  type: 'ui',
  admin: {
    components: { Field: '/src/facebook/admin/PostPreview#PostPreview' },
    disableListColumn: true,
  },
}

/** The posts there are, with what may be done about them. */
export const facebookPanel: UIField = {
  name: 'facebookPanel',
  type: 'ui',
  label: label('โพสต์ Facebook', 'Facebook post'),
  admin: {
    components: { Field: '/src/facebook/admin/desk/PostsPanel#PostsPanel' },
    disableListColumn: true,
  },
}

/** In lists of items: where the newest post stands, and its numbers. */
export const facebookColumn: UIField = {
  name: 'facebookPosts',
  type: 'ui',
  label: label('โพสต์ Facebook', 'Facebook post'),
  admin: { components: { Cell: '/src/facebook/admin/desk/ItemPostCell#ItemPostCell' } },
}

/** All that an item's form has of Facebook, to be folded away; kinds without pages have no posts. */
export const facebookSection = (kind: ItemKind): CollapsibleField => ({
  type: 'collapsible',
  label: label('Facebook', 'Facebook'),
  admin: {
    initCollapsed: false,
    condition: () => pagedKinds.some((paged) => paged === kind),
  },
  fields: [facebookField(kind), facebookPreview, facebookPanel],
})
