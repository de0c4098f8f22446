import type { CollectionConfig } from 'payload'
import { nobody, staffOnly } from '@/accounts/access'
import { itemKinds } from '@/editorial/kinds'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { checkLinkEndpoint } from './checkLinkEndpoint'
import { LINK_STATES } from './linkStates'
import { siteLinks } from './siteLinks'

/** Every outside address that published items lead to, and what the last nightly check found there. */
export const LinkChecks: CollectionConfig = {
  slug: 'link-checks',
  labels: {
    singular: label('การตรวจลิงก์', 'Link check'),
    plural: label('การตรวจลิงก์', 'Link checks'),
  },
  defaultSort: '-failingSince',
  admin: {
    useAsTitle: 'url',
    group: ADMIN_GROUPS.files,
    defaultColumns: ['url', 'state', 'reason', 'failingSince', 'items', 'checkedAt'],
    listSearchableFields: ['url'],
    description: label(
      'ระบบตรวจลิงก์ออกนอกเว็บไซต์ของเรื่องที่เผยแพร่ทุกคืน',
      'Links to the outside in published items, checked each night',
    ),
  },
  endpoints: [checkLinkEndpoint(siteLinks)],
  access: { create: nobody, read: staffOnly, update: nobody, delete: nobody },
  fields: [
    {
      name: 'checkAgain',
      type: 'ui',
      admin: {
        components: { Field: '/src/links/admin/CheckAgain#CheckAgain' },
        disableListColumn: true,
      },
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('ที่อยู่เว็บ', 'Address'),
    },
    { name: 'host', type: 'text', index: true, label: label('เว็บไซต์', 'Host') },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'unknown',
      index: true,
      label: label('ผล', 'Result'),
      options: Object.entries(LINK_STATES).map(([value, name]) => ({ value, label: name })),
    },
    { name: 'status', type: 'number', label: label('รหัสตอบ HTTP', 'HTTP status') },
    {
      name: 'reason',
      type: 'text',
      label: label('เหตุผล', 'Reason'),
      admin: {
        components: {
          Cell: '/src/links/admin/ReasonCell#ReasonCell',
          Field: '/src/links/admin/ReasonField#ReasonField',
        },
      },
    },
    { name: 'failures', type: 'number', label: label('ไม่สำเร็จติดต่อกัน (ครั้ง)', 'Failures in a row') },
    dateField({
      name: 'failingSince',
      label: label('เปิดไม่ได้ตั้งแต่', 'Failing since'),
      withTime: true,
    }),
    dateField({
      name: 'checkedAt',
      label: label('ตรวจล่าสุด', 'Checked at'),
      withTime: true,
      index: true,
    }),
    {
      name: 'items',
      type: 'relationship',
      relationTo: [...itemKinds],
      hasMany: true,
      label: label('อยู่ในเรื่อง', 'In items'),
      admin: { components: { Cell: '/src/links/admin/ItemsCell#ItemsCell' } },
    },
    {
      name: 'owners',
      type: 'relationship',
      relationTo: 'users',
      hasMany: true,
      index: true,
      label: label('เจ้าของเรื่อง', 'Owners'),
    },
  ],
}
