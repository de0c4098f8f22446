import type { CollectionConfig } from 'payload'
import { allow, nobody } from '@/accounts/access'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { keepReplies } from './hooks/keepReplies'

export const MESSAGE_STATES = {
  new: label('ใหม่', 'New'),
  working: label('กำลังดำเนินการ', 'In work'),
  answered: label('ตอบแล้ว', 'Answered'),
  closed: label('ปิดเรื่อง', 'Closed'),
} as const

export type MessageState = keyof typeof MESSAGE_STATES

const repliedAt = dateField({ name: 'at', label: label('เมื่อ', 'At'), withTime: true })

/**
 * What the public writes to the office (duty 12: electronic contact with users). Rows come through the contact form
 * alone; what the sender wrote stays as it was sent, the office records beside it what became of it.
 */
export const Messages: CollectionConfig = {
  slug: 'messages',
  labels: {
    singular: label('เรื่องติดต่อ', 'Message'),
    plural: label('กล่องรับเรื่อง', 'Messages'),
  },
  defaultSort: '-createdAt',
  admin: {
    useAsTitle: 'subject',
    group: ADMIN_GROUPS.office,
    defaultColumns: ['number', 'subject', 'state', 'assignee', 'createdAt'],
    listSearchableFields: ['number', 'subject', 'message'],
    description: label(
      'เรื่องที่ส่งจากหน้าติดต่อ เลขรับเรื่องนับใหม่ทุกปีงบประมาณ',
      'Messages from the contact page; numbers start anew each fiscal year',
    ),
  },
  access: {
    create: nobody,
    read: allow('readUnpublished', 'messages'),
    update: allow('update', 'messages'),
    delete: allow('erase', 'messages'),
  },
  hooks: { beforeChange: [keepReplies] },
  fields: [
    asSent({ name: 'number', type: 'text', unique: true, index: true }, 'เลขรับเรื่อง', 'Number'),
    asSent({ name: 'subject', type: 'text' }, 'เรื่อง', 'Subject'),
    asSent({ name: 'message', type: 'textarea' }, 'ข้อความ', 'Message'),
    asSent({ name: 'name', type: 'text' }, 'ผู้ส่ง', 'Sender'),
    asSent({ name: 'email', type: 'text' }, 'อีเมล', 'E-mail'),
    asSent({ name: 'phone', type: 'text' }, 'โทรศัพท์', 'Phone'),
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      label: label('สถานะ', 'State'),
      options: Object.entries(MESSAGE_STATES).map(([value, name]) => ({ value, label: name })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'assignee',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('ผู้รับผิดชอบ', 'Assignee'),
      admin: { position: 'sidebar', allowCreate: false },
    },
    {
      name: 'replies',
      type: 'array',
      label: label('บันทึกการตอบ', 'Replies'),
      labels: { singular: label('การตอบ', 'Reply'), plural: label('การตอบ', 'Replies') },
      admin: {
        description: label(
          'เพิ่มได้ รายการที่บันทึกแล้วแก้หรือลบไม่ได้',
          'May be added to; what is on record cannot be changed or removed',
        ),
      },
      fields: [
        {
          name: 'text',
          type: 'textarea',
          required: true,
          label: label('ตอบว่าอย่างไร ทางไหน', 'What was answered, and how'),
        },
        {
          name: 'by',
          type: 'relationship',
          relationTo: 'users',
          label: label('ผู้ตอบ', 'By'),
          admin: { readOnly: true },
        },
        { ...repliedAt, admin: { ...repliedAt.admin, readOnly: true } },
      ],
    },
  ],
}

/** A field that keeps what the sender wrote: shown, never changed. */
function asSent<F extends { name: string; type: 'text' | 'textarea' }>(
  field: F,
  th: string,
  en: string,
) {
  return {
    ...field,
    label: label(th, en),
    access: { create: () => false, update: () => false },
    admin: { readOnly: true },
  }
}
