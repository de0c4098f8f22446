import type { PayloadRequest } from 'payload'
import { effectiveRoles } from '@/accounts/effectiveRoles'
import { reachOf, ROLES, type Action, type Role, type Subject } from '@/accounts/permissions'
import { clock } from '@/shared/clock'

/** The roles that hold a right over everything it is about. */
export const rolesWith = (action: Action, subject: Subject): Role[] =>
  ROLES.filter((role) => reachOf({ roles: [role], action, subject }) === 'any')

/** The ids of all who hold one of these roles at this moment, acting officers included. */
export async function findStaff({
  roles,
  req,
}: {
  roles: Role[]
  req: PayloadRequest
}): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { or: [{ roles: { in: roles } }, { 'actingFor.role': { in: roles } }] },
    select: { roles: true, actingFor: true },
    depth: 0,
    pagination: false,
    req,
  })
  const now = clock.now()
  return docs
    .filter((user) => effectiveRoles({ user, now }).some((role) => roles.includes(role)))
    .map(({ id }) => id)
}
