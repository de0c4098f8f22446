import type { Field, GlobalConfig } from 'payload'
import { anyone, reachOfRequest } from '@/accounts/access'
import { adjustableChecks, CHECK_LEVELS, CHECKS } from '@/editorial/checks/checks'
import { ITEM_KINDS, itemKinds } from '@/editorial/kinds'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { label, type Label } from '@/shared/label'
import { SETUP_STEPS } from '../setupSteps'
import { HOME_SECTIONS } from './homeSectionNames'
import { isSiteAddress } from '../siteAddress'
import { ROLES } from '@/accounts/permissions'
import { ROLE_LABELS } from '@/accounts/roleLabels'
import { takesOnly } from '@/uploads/fields/takesOnly'

const text = (name: string, fieldLabel: Label, more: object = {}): Field => ({
  name,
  type: 'text',
  label: fieldLabel,
  ...more,
})

const settings = (slug: string, name: Label, fields: Field[]): GlobalConfig => ({
  slug,
  label: name,
  admin: { group: ADMIN_GROUPS.people },
  access: {
    read: anyone,
    update: ({ req }) => reachOfRequest(req, 'update', 'settings') === 'any',
  },
  fields,
})

const link = [
  text('label', label('ข้อความ', 'Label'), { required: true, localized: true }),
  text('href', label('ที่อยู่', 'Address'), { required: true, validate: isSiteAddress }),
]

export const SiteSettings = settings('site-settings', label('ข้อมูลสำนักงาน', 'Site settings'), [
  text('officeName', label('ชื่อสำนักงาน', 'Office name'), { localized: true }),
  text('groupName', label('ชื่อกลุ่ม', 'Group name'), { localized: true }),
  text('shortName', label('ชื่อย่อบนหัวเว็บ', 'Short name'), { localized: true }),
  {
    name: 'parentBodies',
    type: 'array',
    label: label('หน่วยงานต้นสังกัด', 'Parent bodies'),
    fields: [text('name', label('ชื่อ', 'Name'), { required: true, localized: true })],
  },
  {
    name: 'powers',
    type: 'array',
    label: label('อำนาจหน้าที่ของสำนักงาน', 'Powers of the office'),
    fields: [
      text('no', label('ข้อ', 'No.')),
      { name: 'text', type: 'textarea', required: true, label: label('ข้อความ', 'Text') },
    ],
  },
  {
    name: 'contact',
    type: 'group',
    label: label('ช่องทางติดต่อ', 'Contact'),
    admin: {
      description: label(
        'เว้นว่างได้ หน้าเว็บจะแสดงเฉพาะช่องที่กรอก',
        'Leave empty what is not known; only filled ones are shown',
      ),
    },
    fields: [
      { name: 'address', type: 'textarea', localized: true, label: label('ที่อยู่', 'Address') },
      text('phone', label('โทรศัพท์', 'Phone')),
      { name: 'email', type: 'email', label: label('อีเมล', 'E-mail') },
      text('hours', label('เวลาทำการ', 'Office hours'), { localized: true }),
      text('mapURL', label('ลิงก์แผนที่', 'Map'), {
        validate: (value: unknown) => !value || isSiteAddress(value),
      }),
      text('facebookURL', label('เพจ Facebook', 'Facebook Page'), {
        validate: (value: unknown) => !value || isSiteAddress(value),
      }),
    ],
  },
  {
    name: 'emblem',
    type: 'upload',
    relationTo: 'media',
    ...takesOnly('pictures'),
    label: label('ตราสัญลักษณ์', 'Emblem'),
  },
])

export const Home = settings('home', label('หน้าแรก', 'Home page'), [
  {
    name: 'notice',
    type: 'group',
    label: label('แถบประกาศด่วน', 'Urgent notice'),
    fields: [
      { name: 'show', type: 'checkbox', label: label('แสดง', 'Show') },
      text('text', label('ข้อความ', 'Text'), { localized: true }),
      text('href', label('ลิงก์', 'Link'), {
        validate: (value: unknown) => !value || isSiteAddress(value),
      }),
    ],
  },
  { name: 'intro', type: 'textarea', localized: true, label: label('คำแนะนำสั้น', 'Introduction') },
  { name: 'quickLinks', type: 'array', label: label('ทางลัด', 'Quick links'), fields: link },
  {
    name: 'sections',
    type: 'select',
    hasMany: true,
    label: label('ส่วนที่แสดง เรียงตามที่เลือก', 'Sections, in this order'),
    admin: {
      description: label('เว้นว่างคือแสดงทุกส่วน', 'Empty: all of them'),
    },
    options: Object.entries(HOME_SECTIONS).map(([value, name]) => ({ value, label: name })),
  },
])

/** Ways of learning at a distance and the systems for them (duties 2 and 6). */
export const DistanceLearning = settings(
  'distance-learning',
  label('การศึกษาทางไกล', 'Distance learning'),
  [
    { name: 'intro', type: 'textarea', localized: true, label: label('คำแนะนำ', 'Introduction') },
    {
      name: 'links',
      type: 'array',
      label: label('ระบบและช่องทางเรียน', 'Systems and channels'),
      fields: [
        ...link,
        text('description', label('คำอธิบายสั้น', 'Description'), { localized: true }),
      ],
    },
  ],
)

/** What an administrator ticked by hand on the set-up checklist: done elsewhere, or not wanted. */
export const Setup: GlobalConfig = {
  ...settings('setup', label('รายการตั้งค่าเริ่มต้น', 'Set-up checklist'), [
    {
      name: 'ticked',
      type: 'select',
      hasMany: true,
      label: label('ทำแล้วหรือไม่ใช้', 'Done or not wanted'),
      options: Object.entries(SETUP_STEPS).map(([value, { name }]) => ({ value, label: name })),
    },
  ]),
  access: {
    read: ({ req }) => reachOfRequest(req, 'update', 'settings') === 'any',
    update: ({ req }) => reachOfRequest(req, 'update', 'settings') === 'any',
  },
}

export const Navigation = settings('navigation', label('เมนู', 'Navigation'), [
  { name: 'items', type: 'array', label: label('รายการเมนู', 'Items'), fields: link },
])

/** How items are checked, and which roles beside the director may publish what another person wrote. */
export const EditorialSettings: GlobalConfig = {
  ...settings('editorial-settings', label('การตรวจและเผยแพร่', 'Editorial settings'), [
    {
      name: 'fourEyes',
      type: 'checkbox',
      defaultValue: true,
      label: label('สองคนช่วยกันดู', 'Four eyes'),
      admin: {
        description: label(
          'ผู้ที่เขียนหรือแก้เรื่องใด เผยแพร่เรื่องนั้นเองไม่ได้ ผู้ดูแลระบบได้รับยกเว้นและมีบันทึกไว้',
          'Nobody publishes what they wrote or changed; administrators are exempt, on record',
        ),
      },
    },
    {
      name: 'publishers',
      type: 'array',
      label: label('ผู้เผยแพร่เพิ่มเติม', 'Further publishers'),
      admin: {
        description: label(
          'ผู้อำนวยการกลุ่มเผยแพร่ได้เสมอ บทบาทที่เพิ่มที่นี่เผยแพร่ได้เฉพาะเรื่องที่คนอื่นเขียน',
          'The director always may; these roles may publish what another person wrote',
        ),
      },
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          label: label('ชนิดเนื้อหา', 'Kind'),
          options: itemKinds.map((value) => ({ value, label: ITEM_KINDS[value].label })),
        },
        {
          name: 'roles',
          type: 'select',
          hasMany: true,
          required: true,
          label: label('บทบาท', 'Roles'),
          options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
        },
      ],
    },
    {
      name: 'schoolQuota',
      type: 'number',
      min: 0,
      label: label('พื้นที่ไฟล์ต่อโรงเรียน (MB)', 'Room for files of each school (MB)'),
      admin: {
        description: label(
          'รวมไฟล์ทั้งหมดที่ผู้ใช้ของโรงเรียนอัปโหลด เว้นว่างคือไม่จำกัด',
          'All files its users uploaded together; empty: no limit',
        ),
      },
    },
    {
      name: 'checks',
      type: 'array',
      label: label('การตรวจก่อนเผยแพร่', 'Checks before publishing'),
      admin: {
        description: label(
          'ไม่กำหนดคือใช้ระดับมาตรฐาน ข้อที่กฎหมายหรือหน้าเว็บบังคับเปลี่ยนไม่ได้',
          'Where nothing is set the usual level holds; what the law asks for cannot be changed',
        ),
      },
      fields: [
        {
          name: 'check',
          type: 'select',
          required: true,
          label: label('เรื่องที่ตรวจ', 'Check'),
          options: adjustableChecks.map((value) => ({ value, label: CHECKS[value].name })),
        },
        {
          name: 'level',
          type: 'select',
          required: true,
          label: label('ระดับ', 'Level'),
          options: Object.entries(CHECK_LEVELS).map(([value, name]) => ({ value, label: name })),
        },
      ],
    },
  ]),
  access: {
    read: ({ req }) => Boolean(req.user),
    update: ({ req }) => reachOfRequest(req, 'update', 'settings') === 'any',
  },
}
