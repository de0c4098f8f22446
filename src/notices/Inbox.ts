import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { nobody } from '@/accounts/access'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { NOTICE_EVENTS } from './events'

const own: Access = ({ req }) => (req.user ? { to: { equals: req.user.id } } : false)

const never: FieldAccess = () => false

/**
 * What each member of staff is told: one row for each event and person. A row names the event and the document by
 * their ids; titles are read when it is shown, with the reader's own rights, so that no row holds personal data.
 */
export const Inbox: CollectionConfig = {
  slug: 'inbox',
  labels: {
    singular: label('แจ้งเตือนถึงฉัน', 'Notification'),
    plural: label('แจ้งเตือนถึงฉัน', 'Inbox'),
  },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'event',
    group: ADMIN_GROUPS.people,
    defaultColumns: ['event', 'kind', 'createdAt', 'readAt'],
  },
  access: { create: nobody, read: own, update: own, delete: nobody },
  fields: [
    {
      name: 'to',
      type: 'relationship',
      relationTo: 'users',
      required: true,
      index: true,
      label: label('ถึง', 'To'),
      access: { update: never },
      admin: { readOnly: true },
    },
    {
      name: 'event',
      type: 'select',
      required: true,
      index: true,
      label: label('เหตุการณ์', 'Event'),
      options: Object.entries(NOTICE_EVENTS).map(([value, name]) => ({ value, label: name })),
      access: { update: never },
      admin: { readOnly: true },
    },
    {
      name: 'kind',
      type: 'text',
      label: label('ชนิด', 'Kind'),
      access: { update: never },
      admin: { readOnly: true },
    },
    {
      name: 'document',
      type: 'text',
      index: true,
      label: label('รายการ', 'Document'),
      access: { update: never },
      admin: { readOnly: true },
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      access: { update: never },
      admin: { hidden: true },
    },
    dateField({
      name: 'readAt',
      label: label('อ่านแล้วเมื่อ', 'Read at'),
      withTime: true,
      index: true,
    }),
  ],
}
