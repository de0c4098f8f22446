import type { CollectionConfig, Field } from 'payload'
import { nobody } from '@/accounts/access'
import { label } from '@/shared/label'

const date = (name: string): Field => ({ name, type: 'date' })
const text = (name: string): Field => ({ name, type: 'text' })

/**
 * What the site knows of a channel: its token, sealed with the site's secret, and what the last check found. One row
 * for each channel, which no interface shows as it is.
 */
export const ChannelStates: CollectionConfig = {
  slug: 'channel-states',
  labels: {
    singular: label('สถานะช่องทาง', 'State of a channel'),
    plural: label('สถานะช่องทาง', 'States of channels'),
  },
  admin: { hidden: true, useAsTitle: 'channel' },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'channel', type: 'text', required: true, unique: true, index: true },
    { name: 'sealedToken', type: 'textarea', hidden: true, access: { read: () => false } },
    date('tokenSetAt'),
    { name: 'tokenSetBy', type: 'relationship', relationTo: 'users' },
    date('pausedUntil'),
    date('lastSuccessAt'),
    date('checkedAt'),
    { name: 'isValid', type: 'checkbox' },
    date('expiresAt'),
    date('dataExpiresAt'),
    text('pageName'),
    text('pageURL'),
    { name: 'isPublished', type: 'checkbox' },
    text('appName'),
    text('missingScopes'),
    { name: 'fault', type: 'textarea' },
    date('measuredAt'),
  ],
}
