import type { Field } from 'payload'
import { label } from '@/shared/label'

const kept = { create: () => false, update: () => false }

/** What the site itself found in a file: nobody writes these through a form or the API. */
export const fileFacts: Field[] = [
  /** Lower-case hexadecimal SHA-256 of the bytes as they arrived, before a picture was cleaned. */
  { name: 'sha256', type: 'text', index: true, access: kept, admin: { hidden: true } },
  {
    type: 'row',
    admin: { condition: (data) => Boolean(data?.duration || data?.pages) },
    fields: [
      {
        name: 'duration',
        type: 'number',
        access: kept,
        label: label('ความยาว (วินาที)', 'Duration (seconds)'),
        admin: { readOnly: true, condition: (data) => Boolean(data?.duration) },
      },
      {
        name: 'pages',
        type: 'number',
        access: kept,
        label: label('จำนวนหน้า', 'Pages'),
        admin: { readOnly: true, condition: (data) => Boolean(data?.pages) },
      },
    ],
  },
  /** A picture of a file that is none itself: the first page, the first slide, a frame of the film. */
  { name: 'hasPoster', type: 'checkbox', access: kept, admin: { hidden: true } },
  /** How many pages were made into pictures, from the first. */
  { name: 'slides', type: 'number', access: kept, admin: { hidden: true } },
  {
    name: 'hasNoText',
    type: 'checkbox',
    access: kept,
    label: label('เป็นภาพสแกน ไม่มีข้อความ', 'Scanned, without text'),
    admin: {
      readOnly: true,
      condition: (data) => Boolean(data?.hasNoText),
      description: label(
        'ค้นหาข้อความในไฟล์นี้ไม่ได้ และโปรแกรมอ่านหน้าจออ่านไม่ออก ถ้ามีไฟล์ต้นฉบับให้ใช้แทน',
        'Nobody can search it and screen readers cannot read it; use the original file where there is one',
      ),
    },
  },
  {
    name: 'virusScan',
    type: 'select',
    access: kept,
    label: label('ตรวจไวรัส', 'Virus scan'),
    options: [
      { value: 'clean', label: label('ไม่พบไวรัส', 'Clean') },
      { value: 'off', label: label('ไม่ได้ตรวจ', 'Not scanned') },
      { value: 'tooLarge', label: label('ใหญ่เกินกว่าจะตรวจ', 'Too large to scan') },
    ],
    admin: { readOnly: true, position: 'sidebar', condition: (data) => Boolean(data?.virusScan) },
  },
  {
    name: 'package',
    type: 'group',
    label: label('สื่อโต้ตอบ', 'Interactive package'),
    access: kept,
    admin: { condition: (data) => Boolean(data?.package?.entry) },
    fields: [
      /** The page it begins with, as a path inside the package. */
      {
        name: 'entry',
        type: 'text',
        access: kept,
        label: label('หน้าแรกของสื่อ', 'First page'),
        admin: { readOnly: true },
      },
      /** The folder it was unpacked into; empty until then. New with every unpacking. */
      { name: 'folder', type: 'text', access: kept, admin: { hidden: true } },
      {
        name: 'play',
        type: 'ui',
        admin: { components: { Field: '@/uploads/packages/admin/PlayLink#PlayLink' } },
      },
    ],
  },
  /** Whose quota it counts against. */
  {
    name: 'school',
    type: 'relationship',
    relationTo: 'schools',
    index: true,
    access: kept,
    label: label('โรงเรียน', 'School'),
    admin: { position: 'sidebar', readOnly: true },
  },
]
