import type { CollectionConfig } from 'payload'
import { allow, nobody, staffOnly } from '@/accounts/access'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { certificateEndpoints } from './certificateEndpoints'
import { keepRevocation } from './keepRevocation'
import { itemFields } from '../fields/itemField'

const fixed = { update: () => false }

/** A certificate of publication as it was issued: the numbers it names never change; one issued wrongly is revoked. */
export const Certificates: CollectionConfig = {
  slug: 'certificates',
  labels: {
    singular: label('หนังสือรับรองการเผยแพร่', 'Certificate of publication'),
    plural: label('หนังสือรับรองการเผยแพร่', 'Certificates of publication'),
  },
  defaultSort: '-issuedAt',
  admin: {
    useAsTitle: 'number',
    group: ADMIN_GROUPS.library,
    defaultColumns: ['number', 'creator', 'title', 'issuedAt', 'revokedAt'],
    listSearchableFields: ['number', 'creator', 'title'],
  },
  access: {
    create: nobody,
    read: staffOnly,
    update: allow('update', 'certificates'),
    delete: nobody,
  },
  endpoints: certificateEndpoints,
  hooks: { beforeChange: [keepRevocation] },
  fields: [
    {
      name: 'number',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('เลขที่', 'Number'),
      access: fixed,
    },
    { name: 'fiscalYear', type: 'number', index: true, access: fixed, admin: { hidden: true } },
    { name: 'running', type: 'number', access: fixed, admin: { hidden: true } },
    ...itemFields,
    { name: 'title', type: 'text', required: true, label: label('ผลงาน', 'Work'), access: fixed },
    {
      name: 'creator',
      type: 'text',
      required: true,
      label: label('ผู้จัดทำ', 'Creator'),
      access: fixed,
    },
    { name: 'schoolName', type: 'text', label: label('โรงเรียน', 'School'), access: fixed },
    {
      ...dateField({ name: 'publishedAt', label: label('เผยแพร่เมื่อ', 'Published at') }),
      access: fixed,
    },
    {
      ...dateField({ name: 'issuedAt', label: label('ออกเมื่อ', 'Issued at'), withTime: true }),
      access: fixed,
    },
    { name: 'views', type: 'number', label: label('เข้าชม (ครั้ง)', 'Views'), access: fixed },
    {
      name: 'downloads',
      type: 'number',
      label: label('ดาวน์โหลด (ครั้ง)', 'Downloads'),
      access: fixed,
    },
    { name: 'uses', type: 'number', label: label('นำไปใช้ (ครั้ง)', 'Uses'), access: fixed },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      label: label('รหัสตรวจสอบ', 'Verification code'),
      access: fixed,
    },
    {
      name: 'reason',
      type: 'text',
      label: label('เหตุที่ยกเลิก', 'Reason for revoking'),
      admin: {
        description: label(
          'เขียนเหตุแล้วบันทึก หนังสือรับรองฉบับนี้จะถูกยกเลิกทันที แก้กลับไม่ได้ ผู้ตรวจสอบจะเห็นเหตุนี้',
          'Saved with a reason, the certificate is revoked at once and for good; whoever verifies it sees the reason',
        ),
      },
    },
    {
      ...dateField({
        name: 'revokedAt',
        label: label('ยกเลิกเมื่อ', 'Revoked at'),
        withTime: true,
      }),
      access: fixed,
    },
    {
      name: 'paper',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/library/credit/admin/CertificatePaper#CertificatePaper' },
        disableListColumn: true,
      },
    },
    { name: 'key', type: 'text', unique: true, index: true, admin: { hidden: true } },
  ],
}
