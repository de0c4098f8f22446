import type { CollectionConfig, DateFieldValidation } from 'payload'
import { date } from 'payload/shared'
import type { Notice } from '@/payload-types'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { isSiteAddress } from '../siteAddress'
import { simpleCollection } from './simple'

export const NOTICE_KINDS = {
  emergency: label('เหตุฉุกเฉิน', 'Emergency'),
  service: label('สถานะระบบและบริการ', 'Service status'),
} as const

export type NoticeKind = keyof typeof NOTICE_KINDS

/**
 * What everybody must know now: an emergency with its ways to go on learning (duty 3), or a service that is down or
 * will be (duty 16). A notice shows on every page from its beginning until its end, or until it is switched off.
 */
export const Notices: CollectionConfig = simpleCollection({
  slug: 'notices',
  labels: {
    singular: label('ประกาศแจ้งเตือน', 'Notice'),
    plural: label('ประกาศแจ้งเตือน', 'Notices'),
  },
  group: ADMIN_GROUPS.news,
  subject: 'notices',
  columns: ['title', 'kind', 'isOn', 'from', 'until'],
  sort: '-from',
  fields: [
    {
      name: 'isOn',
      type: 'checkbox',
      defaultValue: true,
      index: true,
      label: label('เปิดใช้', 'Switched on'),
      admin: {
        position: 'sidebar',
        description: label(
          'ปิดแล้วจะหายจากทุกหน้าทันที แต่ยังเก็บไว้ในหน้ารวม',
          'Off: leaves every page at once, stays on record',
        ),
      },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'service',
      index: true,
      label: label('ชนิด', 'Kind'),
      options: Object.entries(NOTICE_KINDS).map(([value, name]) => ({ value, label: name })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'title',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 200,
      label: label('หัวข้อ', 'Title'),
    },
    { name: 'text', type: 'textarea', localized: true, label: label('รายละเอียด', 'Details') },
    {
      type: 'row',
      fields: [
        dateField({ name: 'from', label: label('ตั้งแต่', 'From'), withTime: true, index: true }),
        {
          ...dateField({ name: 'until', label: label('ถึง', 'Until'), withTime: true, index: true }),
          validate: endsAfterItBegins,
        },
      ],
    },
    {
      name: 'links',
      type: 'array',
      label: label('ลิงก์ที่ช่วยได้', 'Links that help'),
      fields: [
        {
          name: 'label',
          type: 'text',
          required: true,
          localized: true,
          label: label('ข้อความ', 'Label'),
        },
        {
          name: 'href',
          type: 'text',
          required: true,
          validate: isSiteAddress,
          label: label('ที่อยู่', 'Address'),
        },
      ],
    },
  ],
})

function endsAfterItBegins(
  ...[value, options]: Parameters<DateFieldValidation>
): ReturnType<DateFieldValidation> {
  const { from } = options.siblingData as Partial<Notice>
  const isBackwards = value && from && new Date(value) <= new Date(from)
  return isBackwards ? 'วันเวลาสิ้นสุดต้องอยู่หลังวันเวลาเริ่มต้น' : date(value, options)
}
