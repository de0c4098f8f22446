import type { CollectionConfig } from 'payload'
import { allow, nobody } from '@/accounts/access'
import { label } from '@/shared/label'

/** The numbers of a cross-post on a day they changed: one row for each post and day. */
export const CrossPostCounts: CollectionConfig = {
  slug: 'cross-post-counts',
  labels: {
    singular: label('ตัวเลขของโพสต์รายวัน', 'Numbers of a post'),
    plural: label('ตัวเลขของโพสต์รายวัน', 'Numbers of posts'),
  },
  admin: { hidden: true, useAsTitle: 'key' },
  access: {
    create: nobody,
    read: allow('readUnpublished', 'crossPosts'),
    update: nobody,
    delete: nobody,
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    {
      name: 'crossPost',
      type: 'relationship',
      relationTo: 'cross-posts',
      required: true,
      index: true,
    },
    { name: 'day', type: 'text', required: true, index: true },
    { name: 'reactions', type: 'number' },
    { name: 'comments', type: 'number' },
    { name: 'shares', type: 'number' },
    { name: 'views', type: 'number' },
    { name: 'viewsMetric', type: 'text' },
    { name: 'apiVersion', type: 'text' },
  ],
}
