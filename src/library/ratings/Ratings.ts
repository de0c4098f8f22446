import type { CollectionConfig } from 'payload'
import { allow, nobody } from '@/accounts/access'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label } from '@/shared/label'
import { itemFields } from '../fields/itemField'
import { forgetRating } from './forgetRating'

/** One visitor's opinion of an item, 1 to 5; nobody knows whose. */
export const Ratings: CollectionConfig = {
  slug: 'ratings',
  labels: { singular: label('การให้คะแนน', 'Rating'), plural: label('การให้คะแนน', 'Ratings') },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'score',
    group: ADMIN_GROUPS.library,
    defaultColumns: ['score', 'item', 'createdAt'],
  },
  access: {
    create: nobody,
    read: allow('readUnpublished', 'reviews'),
    update: nobody,
    delete: allow('erase', 'reviews'),
  },
  hooks: { afterDelete: [forgetRating] },
  fields: [
    ...itemFields,
    {
      name: 'score',
      type: 'number',
      required: true,
      min: 1,
      max: 5,
      label: label('คะแนน', 'Score'),
    },
    {
      name: 'key',
      type: 'text',
      unique: true,
      index: true,
      access: { read: () => false },
      admin: { hidden: true },
    },
  ],
}
