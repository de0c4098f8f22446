import type { CollectionConfig, Field } from 'payload'
import { allow, nobody } from '@/accounts/access'
import { itemKinds, type ItemKind } from '@/editorial/kinds'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label, type Label } from '@/shared/label'
import { CHANNELS } from './channel'
import { FAULT_KINDS } from './ChannelFault'
import { POST_STATE_LABELS, POST_STATES } from './postStates'

const text = (name: string, fieldLabel: Label, more: object = {}): Field => ({
  name,
  type: 'text',
  label: fieldLabel,
  ...more,
})
const count = (name: string, fieldLabel: Label, more: object = {}): Field => ({
  name,
  type: 'number',
  label: fieldLabel,
  ...more,
})
const moment = (name: string, fieldLabel: Label) =>
  dateField({ name, label: fieldLabel, withTime: true })

const IN_LISTS = {
  admin: { components: { Cell: '/src/facebook/admin/desk/NumberCell#NumberCell' } },
}

const FACEBOOK = label('Facebook', 'Facebook')
const WEBHOOK = label('ระบบภายนอก (webhook)', 'Webhook')
const CHANNEL_LABELS = { facebook: FACEBOOK, webhook: WEBHOOK }

/**
 * One life of an item on a channel. Rows are written by the site alone, each field by itself and by
 * compare-and-swap, so that staff and the publisher never write over each other; that is why nothing is grouped.
 */
export const CrossPosts: CollectionConfig = {
  slug: 'cross-posts',
  labels: {
    singular: label('โพสต์นอกเว็บไซต์', 'Cross-post'),
    plural: label('โพสต์ Facebook', 'Cross-posts'),
  },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'key',
    group: ADMIN_GROUPS.news,
    defaultColumns: [
      'item',
      'channel',
      'state',
      'postedAt',
      'reactions',
      'comments',
      'shares',
      'views',
    ],
    listSearchableFields: ['key', 'code', 'sentText', 'remoteURL'],
    hideAPIURL: true,
  },
  access: {
    create: nobody,
    read: allow('readUnpublished', 'crossPosts'),
    update: nobody,
    delete: nobody,
  },
  fields: [
    {
      name: 'desk',
      type: 'ui',
      admin: {
        components: { Field: '/src/facebook/admin/desk/PostPanel#PostPanel' },
        disableListColumn: true,
      },
    },
    {
      name: 'channel',
      type: 'select',
      required: true,
      index: true,
      label: label('ช่องทาง', 'Channel'),
      options: CHANNELS.map((value) => ({ value, label: CHANNEL_LABELS[value] })),
    },
    {
      name: 'item',
      type: 'relationship',
      // Payload's type of a list of slugs is not readonly.
      relationTo: [...itemKinds] as ItemKind[],
      label: label('เรื่อง', 'Item'),
    },
    text('kind', label('ประเภท', 'Kind'), { required: true, index: true }),
    text('document', label('รหัสเอกสาร', 'Document'), { required: true, index: true }),
    text('code', label('รหัสสั้น', 'Short code'), { required: true }),
    count('number', label('ครั้งที่', 'Number'), { required: true }),
    text('key', label('รหัสโพสต์', 'Key'), { required: true, unique: true, index: true }),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      index: true,
      label: label('สถานะ', 'State'),
      options: POST_STATES.map((value) => ({ value, label: POST_STATE_LABELS[value] })),
      admin: { components: { Cell: '/src/facebook/admin/desk/StateCell#StateCell' } },
    },
    {
      name: 'wanted',
      type: 'select',
      required: true,
      defaultValue: 'present',
      label: label('สิ่งที่ต้องการ', 'Wanted'),
      options: [
        { value: 'present', label: label('ให้อยู่บนช่องทาง', 'Present') },
        { value: 'changed', label: label('ให้แก้ข้อความตามเรื่อง', 'Text as it is now') },
        { value: 'absent', label: label('ให้นำออก', 'Absent') },
      ],
    },
    count('revision', label('คำสั่งที่', 'Order'), { required: true, defaultValue: 1 }),
    {
      name: 'isOpen',
      type: 'checkbox',
      index: true,
      label: label('คำสั่งยังไม่เสร็จ', 'The order is still to be carried out'),
    },
    {
      name: 'message',
      type: 'textarea',
      label: label('ข้อความที่เขียนเอง', 'Own text'),
    },
    {
      name: 'mode',
      type: 'select',
      label: label('รูปแบบ', 'Form'),
      options: [
        { value: 'link', label: label('ลิงก์', 'Link') },
        { value: 'photos', label: label('อัลบั้มภาพ', 'Photos') },
      ],
    },
    dateField({
      name: 'dueAt',
      label: label('ส่งเมื่อ', 'Due at'),
      withTime: true,
      index: true,
    }),
    { name: 'sentText', type: 'textarea', label: label('ข้อความที่ส่ง', 'Text as sent') },
    { name: 'sentPictures', type: 'textarea', label: label('ภาพที่ส่ง', 'Pictures as sent') },
    text('driver', label('ส่งโดย', 'Sent by')),
    text('remoteID', label('รหัสบนช่องทาง', 'Remote id'), { index: true }),
    text('remoteURL', label('ที่อยู่บนช่องทาง', 'Remote address')),
    count('tries', label('ส่งแล้ว (ครั้ง)', 'Tries'), { required: true, defaultValue: 0 }),
    count('failures', label('ไม่สำเร็จติดกัน (ครั้ง)', 'Failures in a row'), { defaultValue: 0 }),
    moment('attemptAt', label('เริ่มส่งเมื่อ', 'Attempt began')),
    moment('attemptEndedAt', label('การส่งจบเมื่อ', 'Attempt ended')),
    moment('heldSince', label('ค้างตั้งแต่', 'Held since')),
    moment('waitUntil', label('พักถึง', 'Waits until')),
    moment('postedAt', label('โพสต์เมื่อ', 'Posted at')),
    moment('changedAt', label('แก้ข้อความเมื่อ', 'Text changed at')),
    moment('removedAt', label('นำออกเมื่อ', 'Removed at')),
    { name: 'reason', type: 'textarea', label: label('เหตุผล', 'Reason') },
    {
      name: 'fault',
      type: 'select',
      index: true,
      label: label('ชนิดของปัญหา', 'Fault'),
      options: FAULT_KINDS.map((value) => ({ value, label: value })),
    },
    {
      name: 'seen',
      type: 'select',
      label: label('ผู้ที่ไม่ได้เข้าระบบมองเห็น', 'Seen by a logged-out visitor'),
      options: [
        { value: 'visible', label: label('มองเห็น', 'Visible') },
        { value: 'hidden', label: label('มองไม่เห็น', 'Hidden') },
        { value: 'unclear', label: label('ไม่แน่ชัด', 'Unclear') },
      ],
    },
    moment('seenAt', label('ตรวจการมองเห็นเมื่อ', 'Looked at')),
    text('seenNote', label('หลักฐาน', 'Evidence')),
    {
      name: 'drift',
      type: 'select',
      index: true,
      label: label('ต่างจากที่ส่ง', 'Drift'),
      options: [
        { value: 'edited', label: label('ถูกแก้บน Facebook', 'Edited there') },
        { value: 'deleted', label: label('ถูกลบบน Facebook', 'Deleted there') },
        { value: 'doubled', label: label('มีมากกว่าหนึ่งโพสต์', 'More than one post') },
      ],
    },
    moment('driftAt', label('พบเมื่อ', 'Found at')),
    text('driftNote', label('รายละเอียด', 'Details')),
    count('reactions', label('ความรู้สึก', 'Reactions'), IN_LISTS),
    count('comments', label('ความคิดเห็น', 'Comments'), IN_LISTS),
    count('shares', label('แชร์', 'Shares'), IN_LISTS),
    count('views', label('การดู', 'Views'), IN_LISTS),
    text('viewsMetric', label('ชื่อตัวชี้วัดการดู', 'Metric of views')),
    text('apiVersion', label('รุ่นของ API', 'API version')),
    moment('countedAt', label('นับเมื่อ', 'Counted at')),
  ],
}
