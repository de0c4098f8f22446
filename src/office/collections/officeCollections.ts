import type { CollectionConfig, Field } from 'payload'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label, type Label } from '@/shared/label'
import { LEARNING_AREA_KEYS } from '@/library/terms'
import { fillSlug } from '../hooks/fillSlug'
import { simpleCollection } from './simple'
import { takesOnly } from '@/uploads/fields/takesOnly'

const text = (name: string, fieldLabel: Label, more: object = {}): Field => ({
  name,
  type: 'text',
  label: fieldLabel,
  ...more,
})

const number = (fieldLabel: Label): Field => ({
  name: 'no',
  type: 'number',
  required: true,
  unique: true,
  index: true,
  label: fieldLabel,
})

const lines = (name: string, fieldLabel: Label): Field => ({
  name,
  type: 'array',
  label: fieldLabel,
  fields: [{ name: 'text', type: 'textarea', required: true, label: label('ข้อความ', 'Text') }],
})

const order: Field = {
  name: 'order',
  type: 'number',
  index: true,
  defaultValue: 0,
  label: label('ลำดับ', 'Order'),
}

const key = (options?: readonly string[]): Field =>
  options
    ? {
        name: 'key',
        type: 'select',
        required: true,
        unique: true,
        options: [...options],
        label: label('รหัส', 'Key'),
      }
    : text('key', label('รหัส', 'Key'), { required: true, unique: true, index: true })

export const LearningAreas = simpleCollection({
  slug: 'learning-areas',
  labels: {
    singular: label('กลุ่มสาระการเรียนรู้', 'Learning area'),
    plural: label('กลุ่มสาระการเรียนรู้', 'Learning areas'),
  },
  group: ADMIN_GROUPS.library,
  subject: 'office',
  columns: ['title', 'key', 'order'],
  sort: 'order',
  fields: [
    text('title', label('ชื่อ', 'Title'), { required: true, localized: true }),
    key(LEARNING_AREA_KEYS),
    order,
  ],
})

export const Units = simpleCollection({
  slug: 'units',
  labels: { singular: label('กลุ่ม/หน่วย', 'Unit'), plural: label('กลุ่ม/หน่วย', 'Units') },
  group: ADMIN_GROUPS.office,
  subject: 'office',
  title: 'name',
  columns: ['name', 'kind', 'order'],
  sort: 'order',
  hooks: { beforeValidate: [fillSlug('name')] },
  fields: [
    text('name', label('ชื่อ', 'Name'), { required: true, localized: true }),
    text('slug', label('ที่อยู่ (slug)', 'Slug'), { unique: true, index: true }),
    {
      name: 'kind',
      type: 'select',
      defaultValue: 'group',
      label: label('ประเภท', 'Kind'),
      options: [
        { value: 'group', label: label('กลุ่ม', 'Group') },
        { value: 'unit', label: label('หน่วย', 'Unit') },
      ],
    },
    text('clause', label('ข้อในประกาศ', 'Clause')),
    {
      name: 'powers',
      type: 'array',
      label: label('อำนาจหน้าที่', 'Powers'),
      fields: [
        text('no', label('ข้อ', 'No.')),
        { name: 'text', type: 'textarea', required: true, label: label('ข้อความ', 'Text') },
      ],
    },
    order,
  ],
})

export const Schools = simpleCollection({
  slug: 'schools',
  labels: { singular: label('โรงเรียน', 'School'), plural: label('โรงเรียน', 'Schools') },
  group: ADMIN_GROUPS.office,
  subject: 'schools',
  title: 'name',
  columns: ['name', 'province', 'district'],
  hooks: { beforeValidate: [fillSlug('name')] },
  fields: [
    text('name', label('ชื่อโรงเรียน', 'Name'), { required: true, localized: true }),
    text('slug', label('ที่อยู่ (slug)', 'Slug'), { unique: true, index: true }),
    text('province', label('จังหวัด', 'Province')),
    text('district', label('อำเภอ', 'District')),
    text('website', label('เว็บไซต์', 'Website')),
  ],
})

export const People = simpleCollection({
  slug: 'people',
  labels: { singular: label('บุคลากร', 'Person'), plural: label('บุคลากร', 'People') },
  group: ADMIN_GROUPS.office,
  subject: 'office',
  title: 'name',
  columns: ['name', 'position', 'unit'],
  sort: 'order',
  fields: [
    text('name', label('ชื่อ', 'Name'), { required: true, localized: true }),
    text('position', label('ตำแหน่ง', 'Position'), { localized: true }),
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      index: true,
      label: label('กลุ่ม/หน่วย', 'Unit'),
    },
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'media',
      ...takesOnly('pictures'),
      label: label('ภาพ', 'Photo'),
    },
    order,
  ],
})

export const Duties = simpleCollection({
  slug: 'duties',
  labels: { singular: label('ภาระงาน', 'Duty'), plural: label('ภาระงาน', 'Duties') },
  group: ADMIN_GROUPS.office,
  subject: 'office',
  title: 'text',
  columns: ['no', 'text'],
  sort: 'no',
  fields: [
    number(label('ข้อที่', 'No.')),
    { name: 'text', type: 'textarea', required: true, label: label('ภาระงาน', 'Duty') },
  ],
})

export const Processes: CollectionConfig = simpleCollection({
  slug: 'processes',
  labels: { singular: label('กระบวนการ', 'Process'), plural: label('กระบวนการ', 'Processes') },
  group: ADMIN_GROUPS.office,
  subject: 'office',
  title: 'name',
  columns: ['no', 'name'],
  sort: 'no',
  fields: [
    number(label('กระบวนการที่', 'No.')),
    text('name', label('ชื่อ', 'Name'), { required: true }),
    { name: 'fullTitle', type: 'textarea', label: label('ชื่อเต็ม', 'Full title') },
    lines('objectives', label('วัตถุประสงค์', 'Objectives')),
    { name: 'scope', type: 'textarea', label: label('ขอบเขต', 'Scope') },
    {
      name: 'definitions',
      type: 'array',
      label: label('คำจำกัดความ', 'Definitions'),
      fields: [
        text('term', label('คำ', 'Term'), { required: true }),
        { name: 'meaning', type: 'textarea', required: true, label: label('ความหมาย', 'Meaning') },
      ],
    },
    {
      name: 'steps',
      type: 'array',
      label: label('ขั้นตอน', 'Steps'),
      fields: [
        { name: 'text', type: 'textarea', required: true, label: label('ขั้นตอน', 'Step') },
        text('actor', label('ผู้เกี่ยวข้องที่คู่มือระบุ', 'Actor named by the manual')),
      ],
    },
    {
      name: 'forms',
      type: 'array',
      label: label('แบบฟอร์ม', 'Forms'),
      fields: [
        text('name', label('ชื่อแบบฟอร์ม', 'Name'), { required: true }),
        {
          name: 'file',
          type: 'upload',
          relationTo: 'media',
          ...takesOnly('papers'),
          label: label('ไฟล์', 'File'),
        },
      ],
    },
    lines('measures', label('มาตรฐานงาน', 'Measures')),
    lines('references', label('เอกสารอ้างอิง', 'References')),
    {
      name: 'duties',
      type: 'relationship',
      relationTo: 'duties',
      hasMany: true,
      label: label('ภาระงานที่เกี่ยวข้อง', 'Duties'),
    },
  ],
})
