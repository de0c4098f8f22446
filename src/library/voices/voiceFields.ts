import type { CollectionConfig, Field, TextField } from 'payload'
import { allow, nobody } from '@/accounts/access'
import { label, type Label } from '@/shared/label'
import { optionsOf } from '../terms'

/** Visitors write by forms alone; what they wrote is for those who review it. */
export const voiceAccess: CollectionConfig['access'] = {
  create: nobody,
  read: allow('readUnpublished', 'reviews'),
  update: allow('update', 'reviews'),
  delete: allow('erase', 'reviews'),
}

/** How far it has come, from `new` on. */
export const voiceState = <T extends string>(states: Record<T, Label>): Field => ({
  name: 'state',
  type: 'select',
  required: true,
  defaultValue: 'new',
  index: true,
  label: label('สถานะ', 'State'),
  options: optionsOf(states),
  admin: { position: 'sidebar' },
})

/** A value that one form sent once has for itself; never read by anybody. */
export const voiceKey: TextField = {
  name: 'key',
  type: 'text',
  unique: true,
  index: true,
  access: { read: () => false, update: () => false },
  admin: { hidden: true },
}
