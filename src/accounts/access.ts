import type { Access, PayloadRequest, Where } from 'payload'
import type { User } from '@/payload-types'
import { clock } from '@/shared/clock'
import { idOf } from '@/shared/idOf'
import { effectiveRoles } from './effectiveRoles'
import { reachOf, type Action, type Reach, type Subject } from './permissions'

/** No row has this id: a filter that matches nothing. */
export const NOTHING: Where = { id: { in: [] } }

export const isStaff = (req: PayloadRequest): boolean => Boolean(req.user)

export const staffOnly: Access = ({ req }) => isStaff(req)

export const anyone: Access = () => true

export const nobody: Access = () => false

/** How far the asking user's right reaches; null for visitors and for users without it. */
export function reachOfRequest(
  req: PayloadRequest,
  action: Action,
  subject: Subject,
): Reach | null {
  if (!req.user) return null
  return reachOf({ roles: effectiveRoles({ user: req.user, now: clock.now() }), action, subject })
}

/** The rows a reach covers; `owner` and `unit` are the row's fields, prefixed for version rows. */
export function whereReach({
  user,
  reach,
  prefix = '',
}: {
  user: User
  reach: Reach
  prefix?: 'version.' | ''
}): Where | true {
  if (reach === 'any') return true
  const own: Where = { [`${prefix}owner`]: { equals: user.id } }
  if (reach === 'own') return own
  const unit = idOf(user.unit)
  return unit ? { or: [own, { [`${prefix}unit`]: { equals: unit } }] } : own
}

/** A rule for collections whose rows have an owner and a unit, or for which a right reaches everything. */
export const allow =
  (action: Action, subject: Subject): Access =>
  ({ req }) => {
    const reach = reachOfRequest(req, action, subject)
    if (!reach || !req.user) return false
    return action === 'create' ? true : whereReach({ user: req.user, reach })
  }
