import type { CollectionConfig } from 'payload'
import { nobody } from '@/accounts/access'
import { effectiveRoles, type RoleHolder } from '@/accounts/effectiveRoles'
import { reachOf } from '@/accounts/permissions'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { clock } from '@/shared/clock'
import { dateField } from '@/shared/fields/dateField'
import { label, type Label } from '@/shared/label'
import { readOutbox } from './outboxAccess'
import { retryEndpoint } from './retryEndpoint'

export const OUTBOX_STATES = ['waiting', 'delivering', 'done', 'dead'] as const
export type OutboxState = (typeof OUTBOX_STATES)[number]

const STATE_LABELS: Record<OutboxState, Label> = {
  waiting: label('รอส่ง', 'Waiting'),
  delivering: label('กำลังส่ง', 'Being delivered'),
  done: label('ส่งแล้ว', 'Done'),
  dead: label('ส่งไม่สำเร็จ', 'Dead'),
}

/** What must still happen outside, written in the transaction of the item it is about. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: label('งานส่งออก', 'Outbox row'), plural: label('งานส่งออก', 'Outbox') },
  admin: {
    useAsTitle: 'key',
    group: ADMIN_GROUPS.people,
    defaultColumns: ['key', 'channel', 'state', 'tries', 'reason', 'updatedAt'],
    hidden: ({ user }) =>
      !reachOf({
        roles: effectiveRoles({ user: user as RoleHolder | null, now: clock.now() }),
        action: 'readUnpublished',
        subject: 'crossPosts',
      }),
  },
  access: {
    create: nobody,
    read: readOutbox,
    update: nobody,
    delete: nobody,
  },
  endpoints: [retryEndpoint],
  // Nearly all rows are done and were due: neither half alone leads to the few that are not.
  indexes: [{ fields: ['state', 'dueAt'] }, { fields: ['state', 'leaseUntil'] }],
  fields: [
    {
      name: 'retry',
      type: 'ui',
      admin: { components: { Field: '/src/outbox/admin/RetryButton#RetryButton' } },
    },
    {
      name: 'channel',
      type: 'text',
      required: true,
      index: true,
      label: label('ช่องทาง', 'Channel'),
    },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('งาน', 'Key'),
      admin: { description: label('ช่องทาง/รายการ/ฉบับ ซ้ำกันไม่ได้', 'channel/item/revision') },
    },
    {
      name: 'message',
      type: 'textarea',
      label: label('ข้อมูลของงาน', 'Message'),
      admin: { description: label('JSON', 'JSON') },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      label: label('สถานะ', 'State'),
      options: OUTBOX_STATES.map((value) => ({ value, label: STATE_LABELS[value] })),
    },
    {
      name: 'tries',
      type: 'number',
      required: true,
      defaultValue: 0,
      label: label('ลองแล้ว (ครั้ง)', 'Tries'),
    },
    {
      ...dateField({ name: 'dueAt', label: label('ส่งเมื่อ', 'Due at'), withTime: true, index: true }),
      required: true,
    },
    dateField({
      name: 'leaseUntil',
      label: label('ถือไว้ถึง', 'Held until'),
      withTime: true,
      index: true,
    }),
    { name: 'leaseHolder', type: 'text', label: label('ผู้ถือ', 'Holder') },
    { name: 'reason', type: 'textarea', label: label('เหตุผล', 'Reason') },
    dateField({ name: 'doneAt', label: label('ส่งแล้วเมื่อ', 'Done at'), withTime: true }),
  ],
}
