import type { CollectionConfig } from 'payload'
import { allow, nobody } from '@/accounts/access'
import { ROLES } from '@/accounts/permissions'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { AUDIT_ACTIONS } from './actions'

/** Who took which step, when, in which capacity and why. Rows are added by the system alone and never changed. */
export const AuditLog: CollectionConfig = {
  slug: 'audit-log',
  labels: {
    singular: label('บันทึกการดำเนินการ', 'Audit row'),
    plural: label('บันทึกการดำเนินการ', 'Audit log'),
  },
  defaultSort: '-at',
  admin: {
    useAsTitle: 'action',
    group: ADMIN_GROUPS.people,
    defaultColumns: ['at', 'actorName', 'action', 'kind', 'remark'],
    listSearchableFields: ['actorName', 'remark', 'document'],
    hidden: ({ user }) =>
      !(user as { roles?: string[] } | null)?.roles?.some((role) =>
        ['admin', 'auditor'].includes(role),
      ),
  },
  access: {
    create: nobody,
    read: allow('readUnpublished', 'audit'),
    update: nobody,
    delete: nobody,
  },
  fields: [
    dateField({ name: 'at', label: label('เมื่อ', 'At'), withTime: true, index: true }),
    {
      name: 'action',
      type: 'select',
      required: true,
      index: true,
      label: label('การดำเนินการ', 'Action'),
      options: Object.entries(AUDIT_ACTIONS).map(([value, name]) => ({ value, label: name })),
    },
    {
      name: 'actor',
      type: 'relationship',
      relationTo: 'users',
      index: true,
      label: label('ผู้ดำเนินการ', 'Actor'),
    },
    { name: 'actorName', type: 'text', label: label('ชื่อผู้ดำเนินการ', 'Name') },
    {
      name: 'actingAs',
      type: 'select',
      label: label('ในฐานะรักษาการ', 'As acting'),
      options: [...ROLES],
    },
    { name: 'exemption', type: 'text', label: label('ข้อยกเว้นที่ใช้', 'Exemption used') },
    { name: 'kind', type: 'text', index: true, label: label('ชนิด', 'Kind') },
    { name: 'document', type: 'text', index: true, label: label('รายการ', 'Document') },
    { name: 'from', type: 'text', label: label('จากสถานะ', 'From') },
    { name: 'to', type: 'text', label: label('เป็นสถานะ', 'To') },
    { name: 'remark', type: 'textarea', label: label('เหตุผล/หมายเหตุ', 'Remark') },
    { name: 'details', type: 'textarea', label: label('รายละเอียด (JSON)', 'Details (JSON)') },
  ],
}
