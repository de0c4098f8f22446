import type { CollectionConfig } from 'payload'
import { allow, nobody } from '@/accounts/access'
import { label } from '@/shared/label'

/** The content version is this log: what lives in a process follows it by a cursor of its own. */
export const ContentChanges: CollectionConfig = {
  slug: 'content-changes',
  labels: {
    singular: label('บันทึกการเปลี่ยนแปลง', 'Content change'),
    plural: label('บันทึกการเปลี่ยนแปลง', 'Content changes'),
  },
  admin: { hidden: true },
  access: {
    create: nobody,
    read: allow('readUnpublished', 'machinery'),
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    { name: 'changedCollection', type: 'text', required: true },
    { name: 'document', type: 'text' },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ['published', 'changed', 'removed', 'began', 'expired', 'passed'],
    },
  ],
}
