import type { CollectionConfig } from 'payload'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label } from '@/shared/label'
import { itemFields } from '../fields/itemField'
import { LEVELS, optionsOf } from '../terms'
import { personalDataNotice } from '../voices/personalDataNotice'
import { voiceAccess, voiceKey, voiceState } from '../voices/voiceFields'
import { followUse, forgetUse } from './followUse'

export const USE_STATES = {
  new: label('รอตรวจ', 'Waiting'),
  accepted: label('รับรองแล้ว', 'Accepted'),
  refused: label('ไม่รับ', 'Refused'),
} as const

/** What teachers told of using an item in class; the public sees what was accepted. No names of persons. */
export const MediaUses: CollectionConfig = {
  slug: 'media-uses',
  labels: {
    singular: label('การนำสื่อไปใช้', 'Use in class'),
    plural: label('การนำสื่อไปใช้', 'Uses in class'),
  },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'schoolName',
    group: ADMIN_GROUPS.library,
    defaultColumns: ['schoolName', 'item', 'level', 'pupils', 'state', 'createdAt'],
    listSearchableFields: ['schoolName', 'effect'],
  },
  access: voiceAccess,
  hooks: { afterChange: [followUse], afterDelete: [forgetUse] },
  fields: [
    personalDataNotice,
    ...itemFields,
    {
      name: 'schoolName',
      type: 'text',
      required: true,
      label: label('โรงเรียน (ตามที่ผู้แจ้งพิมพ์)', 'School, as typed'),
      access: { update: () => false },
    },
    {
      name: 'school',
      type: 'relationship',
      relationTo: 'schools',
      index: true,
      label: label('โรงเรียนในสังกัด', 'School of the area'),
    },
    {
      name: 'level',
      type: 'select',
      label: label('ระดับชั้น', 'Level'),
      options: optionsOf(LEVELS),
      access: { update: () => false },
    },
    {
      name: 'pupils',
      type: 'number',
      min: 1,
      max: 10_000,
      label: label('จำนวนนักเรียน', 'Pupils'),
      access: { update: () => false },
    },
    {
      name: 'effect',
      type: 'textarea',
      label: label('ผลที่เกิดกับผู้เรียน', 'Effect'),
      access: { update: () => false },
    },
    voiceState(USE_STATES),
    voiceKey,
  ],
}
