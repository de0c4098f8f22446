import type { Access, CollectionConfig, FieldAccess } from 'payload'
import { ADMIN_GROUPS } from '@/shared/adminGroups'
import { dateField } from '@/shared/fields/dateField'
import { label } from '@/shared/label'
import { allow, reachOfRequest, staffOnly } from './access'
import { reachOf, ROLES, type Role } from './permissions'
import { resetLinkEndpoint } from './resetLinkEndpoint'
import { ROLE_LABELS } from './roleLabels'
import { mailResetLink } from './hooks/mailResetLink'
import { keepLastAdmin } from './hooks/keepLastAdmin'
import { refuseSecretOrder } from './hooks/refuseSecretOrder'
import { refuseWeakPassword, refuseWeakReset } from './hooks/refuseWeakPassword'

const roleOptions = ROLES.map((value) => ({ value, label: ROLE_LABELS[value] }))

const selfOrAdmin: Access = ({ req }) => {
  if (reachOfRequest(req, 'update', 'users')) return true
  return req.user ? { id: { equals: req.user.id } } : false
}

const administratorsOnly: FieldAccess = ({ req }) =>
  reachOfRequest(req, 'update', 'users') === 'any'

/** Staff see each other's names; an e-mail address is for its owner and for those who keep the users. */
const ownOrKeeper: FieldAccess = ({ req, id, doc }) =>
  reachOfRequest(req, 'readUnpublished', 'users') === 'any' ||
  (Boolean(req.user) && req.user?.id === (id ?? doc?.id))

const SESSION_SECONDS = 8 * 60 * 60

export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: label('ผู้ใช้', 'User'), plural: label('ผู้ใช้', 'Users') },
  admin: {
    useAsTitle: 'name',
    group: ADMIN_GROUPS.people,
    defaultColumns: ['name', 'roles', 'unit'],
    listSearchableFields: ['name'],
    hidden: ({ user }) => !(user as { roles?: Role[] } | null)?.roles?.some(seesUsers),
  },
  auth: {
    tokenExpiration: SESSION_SECONDS,
    // Locking by e-mail lets outsiders lock staff out; the front door limits tries by address instead.
    maxLoginAttempts: 0,
    cookies: { sameSite: 'Lax' },
  },
  access: {
    admin: ({ req }) => Boolean(req.user),
    create: allow('create', 'users'),
    read: staffOnly,
    update: selfOrAdmin,
    delete: allow('erase', 'users'),
    unlock: allow('update', 'users'),
  },
  endpoints: [resetLinkEndpoint],
  hooks: {
    beforeOperation: [
      refuseSecretOrder,
      refuseWeakReset,
      keepLastAdmin.beforeOperation,
      mailResetLink.beforeOperation,
    ],
    afterForgotPassword: [mailResetLink.afterForgotPassword],
    beforeValidate: [refuseWeakPassword],
    beforeChange: [keepLastAdmin.beforeChange],
    beforeDelete: [keepLastAdmin.beforeDelete],
  },
  fields: [
    {
      name: 'resetLink',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/accounts/admin/ResetLink#ResetLink' },
      },
    },
    { name: 'name', type: 'text', required: true, label: label('ชื่อที่แสดง', 'Name') },
    {
      name: 'email',
      type: 'email',
      required: true,
      unique: true,
      label: label('อีเมล', 'E-mail'),
      access: { read: ownOrKeeper, update: administratorsOnly },
    },
    {
      name: 'roles',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['contributor'],
      saveToJWT: true,
      label: label('บทบาท', 'Roles'),
      options: roleOptions,
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'units',
      label: label('กลุ่ม/หน่วย', 'Unit'),
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      name: 'school',
      type: 'relationship',
      relationTo: 'schools',
      label: label('โรงเรียน', 'School'),
      access: { create: administratorsOnly, update: administratorsOnly },
    },
    {
      name: 'noticesByMail',
      type: 'checkbox',
      defaultValue: true,
      label: label('ส่งแจ้งเตือนทางอีเมลด้วย', 'Notifications by e-mail too'),
      access: { read: ownOrKeeper },
    },
    {
      name: 'actingFor',
      type: 'group',
      label: label('รักษาการแทน', 'Acting for'),
      admin: {
        // On one's own page only where there is something to see.
        condition: ({ actingFor }, _, { user }) =>
          Boolean(actingFor?.role) ||
          reachOf({ roles: user?.roles, action: 'update', subject: 'users' }) === 'any',
        description: label(
          'ได้สิทธิ์ของบทบาทนี้เพิ่มเฉพาะในช่วงวันที่กำหนด',
          'Holds this role too, between the two dates',
        ),
      },
      access: { create: administratorsOnly, update: administratorsOnly },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'role',
              type: 'select',
              options: roleOptions,
              label: label('บทบาท', 'Role'),
            },
            dateField({ name: 'from', label: label('ตั้งแต่', 'From'), withTime: true }),
            dateField({ name: 'to', label: label('ถึง', 'To'), withTime: true }),
          ],
        },
      ],
    },
  ],
}

function seesUsers(role: Role): boolean {
  return role === 'admin' || role === 'director'
}
