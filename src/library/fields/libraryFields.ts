import type { Field } from 'payload'
import { filesField } from '@/editorial/fields/filesField'
import { yearField } from '@/shared/fields/yearField'
import { label } from '@/shared/label'
import { takesOnly } from '@/uploads/fields/takesOnly'
import { creatorSlugs } from '../credit/creatorSlug'
import { LEVELS, LICENCES, MEDIA_TYPES, optionsOf } from '../terms'

/** What teaching media and innovations share. */
export const libraryFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'mediaType',
        type: 'select',
        index: true,
        label: label('ชนิดสื่อ', 'Media type'),
        options: optionsOf(MEDIA_TYPES),
      },
      {
        name: 'learningArea',
        type: 'relationship',
        relationTo: 'learning-areas',
        index: true,
        label: label('กลุ่มสาระการเรียนรู้', 'Learning area'),
      },
    ],
  },
  {
    name: 'levels',
    type: 'select',
    hasMany: true,
    index: true,
    label: label('ระดับชั้น', 'Levels'),
    options: optionsOf(LEVELS),
  },
  filesField({
    name: 'files',
    label: label('ไฟล์สื่อ', 'Files'),
    more: [
      {
        name: 'captions',
        type: 'upload',
        relationTo: 'media',
        label: label('คำบรรยายใต้ภาพ (.vtt)', 'Captions (.vtt)'),
        ...takesOnly('captions'),
        admin: {
          description: label(
            'สำหรับวิดีโอหรือเสียง ชื่อไฟล์ลงท้าย .en.vtt คือคำบรรยายภาษาอังกฤษ',
            'For a film or sound; a name that ends in .en.vtt means English captions',
          ),
        },
      },
    ],
  }),
  {
    name: 'links',
    type: 'array',
    label: label('ลิงก์', 'Links'),
    labels: { singular: label('ลิงก์', 'Link'), plural: label('ลิงก์', 'Links') },
    fields: [
      {
        name: 'url',
        type: 'text',
        required: true,
        label: label('ที่อยู่เว็บ', 'URL'),
        validate: (value: unknown) =>
          (typeof value === 'string' && /^https?:\/\/\S+$/.test(value)) ||
          'ที่อยู่เว็บต้องขึ้นต้นด้วย http:// หรือ https://',
      },
      { name: 'label', type: 'text', localized: true, label: label('คำบรรยายลิงก์', 'Label') },
    ],
  },
  {
    name: 'creators',
    type: 'array',
    label: label('ผู้จัดทำ', 'Creators'),
    labels: { singular: label('ผู้จัดทำ', 'Creator'), plural: label('ผู้จัดทำ', 'Creators') },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'name', type: 'text', required: true, label: label('ชื่อ', 'Name') },
          { name: 'role', type: 'text', label: label('บทบาท', 'Role') },
        ],
      },
    ],
  },
  {
    // By which /creators/{slug} finds its items.
    name: 'creatorSlugs',
    type: 'text',
    hasMany: true,
    index: true,
    admin: { hidden: true },
    access: { create: () => false, update: () => false },
    hooks: { beforeChange: [({ data }) => creatorSlugs(data?.creators)] },
  },
  {
    name: 'indicators',
    type: 'array',
    label: label('ตัวชี้วัด', 'Indicators'),
    labels: { singular: label('ตัวชี้วัด', 'Indicator'), plural: label('ตัวชี้วัด', 'Indicators') },
    fields: [
      {
        name: 'code',
        type: 'text',
        required: true,
        label: label('รหัสตัวชี้วัด', 'Code'),
        admin: { description: label('เช่น ค 1.3 ม.1/1', 'e.g. ค 1.3 ม.1/1') },
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'licence',
        type: 'select',
        index: true,
        label: label('สัญญาอนุญาต', 'Licence'),
        options: optionsOf(LICENCES),
      },
      yearField({ name: 'year', label: label('ปีที่จัดทำ (พ.ศ.)', 'Year (B.E.)') }),
    ],
  },
  {
    name: 'thirdParty',
    type: 'textarea',
    label: label('ส่วนที่นำมาจากผู้อื่น', 'Third-party parts'),
    admin: {
      description: label(
        'ภาพ เสียง หรือเนื้อหาของผู้อื่นที่ใช้ในสื่อนี้ และสิทธิ์ที่ได้รับ',
        'Pictures, sound or text of others used here, and the right to them',
      ),
    },
  },
  {
    name: 'school',
    type: 'relationship',
    relationTo: 'schools',
    index: true,
    label: label('โรงเรียน', 'School'),
    admin: { position: 'sidebar' },
  },
  {
    name: 'certificatesPanel',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/library/credit/admin/CertificatesPanel#CertificatesPanel' },
      disableListColumn: true,
    },
  },
]
