import type { CollectionConfig } from 'payload'
import { allow, nobody } from '@/accounts/access'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label } from '@/shared/label'

export const OUTBOX_STATES = ['waiting', 'delivering', 'done', 'dead'] as const
export type OutboxState = (typeof OUTBOX_STATES)[number]

/** What must still happen outside, written in the transaction of the item it is about. */
export const Outbox: CollectionConfig = {
  slug: 'outbox',
  labels: { singular: label('งานส่งออก', 'Outbox row'), plural: label('งานส่งออก', 'Outbox') },
  admin: {
    useAsTitle: 'key',
    group: ADMIN_GROUPS.people,
    defaultColumns: ['key', 'channel', 'state', 'tries', 'reason', 'updatedAt'],
    hidden: ({ user }) => !(user as { roles?: string[] } | null)?.roles?.includes('admin'),
  },
  access: {
    create: nobody,
    read: allow('readUnpublished', 'machinery'),
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'channel', type: 'text', required: true, index: true },
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      admin: { description: label('ช่องทาง/รายการ/ฉบับ ซ้ำกันไม่ได้', 'channel/item/revision') },
    },
    { name: 'message', type: 'textarea', admin: { description: label('JSON', 'JSON') } },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      index: true,
      options: [...OUTBOX_STATES],
    },
    { name: 'tries', type: 'number', required: true, defaultValue: 0 },
    { name: 'dueAt', type: 'date', required: true, index: true },
    { name: 'leaseUntil', type: 'date', index: true },
    { name: 'leaseHolder', type: 'text' },
    { name: 'reason', type: 'textarea' },
    { name: 'doneAt', type: 'date' },
  ],
}
