import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label } from '@/shared/label'
import { checkRedirect } from '../hooks/checkRedirect'
import { isSiteAddress } from '../siteAddress'
import { simpleCollection } from './simple'

/** Old addresses: where they lead now, or that what was there is gone. */
export const Redirects = simpleCollection({
  slug: 'redirects',
  labels: {
    singular: label('ที่อยู่เดิม', 'Redirect'),
    plural: label('ที่อยู่เดิมที่ส่งต่อ', 'Redirects'),
  },
  group: ADMIN_GROUPS.people,
  subject: 'settings',
  title: 'from',
  columns: ['from', 'to', 'gone'],
  hooks: { beforeChange: [checkRedirect] },
  fields: [
    {
      name: 'from',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('จากที่อยู่', 'From'),
      admin: { description: label('เช่น /2564/05/old-page', 'e.g. /2021/05/old-page') },
    },
    {
      name: 'to',
      type: 'text',
      label: label('ไปที่อยู่', 'To'),
      validate: (value: unknown, { siblingData }: { siblingData: { gone?: boolean | null } }) =>
        siblingData.gone ? true : isSiteAddress(value),
    },
    {
      name: 'gone',
      type: 'checkbox',
      label: label('เอาออกถาวร (ตอบ 410)', 'Gone for good (answers 410)'),
    },
  ],
})
