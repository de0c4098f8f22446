import type { GlobalConfig, TextFieldSingleValidation } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { ITEM_KINDS, pagedKinds } from '@/editorial/kinds'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label } from '@/shared/label'
import { hashtagFault } from './hashtagFault'

const sayHashtagFault: TextFieldSingleValidation = (value, { req }) => {
  const fault = hashtagFault(value)
  return fault ? (req.i18n.language === 'en' ? fault.en : fault.th) : true
}

/** How the office tells its news on Facebook. The token is not among its fields: see `channel-states`. */
export const FacebookSettings: GlobalConfig = {
  slug: 'facebook-settings',
  label: label('การเชื่อมต่อ Facebook', 'Facebook connection'),
  admin: { group: ADMIN_GROUPS.people },
  access: {
    read: ({ req }) => Boolean(req.user),
    update: ({ req }) => reachOfRequest(req, 'update', 'settings') === 'any',
  },
  fields: [
    {
      name: 'connection',
      type: 'ui',
      admin: {
        components: { Field: '/src/facebook/admin/connection/ConnectionPanel#ConnectionPanel' },
      },
    },
    {
      name: 'shareByDefault',
      type: 'select',
      hasMany: true,
      defaultValue: ['news'],
      label: label('ประเภทที่แชร์โดยอัตโนมัติ', 'Shared by default'),
      options: pagedKinds.map((value) => ({ value, label: ITEM_KINDS[value].label })),
      admin: {
        description: label(
          'ใช้กับเรื่องที่สร้างใหม่ ผู้เขียนเลือกเองได้ทุกเรื่อง',
          'For new items; the writer decides for each',
        ),
      },
    },
    {
      name: 'mode',
      type: 'select',
      defaultValue: 'link',
      label: label('รูปแบบปกติ', 'Usual form'),
      options: [
        { value: 'link', label: label('ลิงก์พร้อมภาพหน้าปก', 'Link with the cover') },
        { value: 'photos', label: label('อัลบั้มภาพ', 'Photos') },
      ],
    },
    {
      name: 'hashtags',
      type: 'text',
      label: label('แฮชแท็กที่ใส่ทุกโพสต์', 'Hashtags of every post'),
      validate: sayHashtagFault,
      admin: {
        description: label('เว้นวรรคระหว่างแฮชแท็ก ไม่เกิน 5', 'Separated by spaces, at most 5'),
      },
    },
  ],
}
