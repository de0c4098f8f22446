import { effectiveRoles, type RoleHolder } from './effectiveRoles'
import { reachOf, type Action, type Role, type Subject } from './permissions'

/** The role a person needs to be acting in for this right; undefined where their own roles give it, or nothing does. */
export function actingAs({
  user,
  now,
  action,
  subject,
}: {
  user: RoleHolder | null | undefined
  now: Date
  action: Action
  subject: Subject
}): Role | undefined {
  const own = user?.roles ?? []
  if (reachOf({ roles: own, action, subject }) === 'any') return undefined
  const [acting] = effectiveRoles({ user, now }).filter((role) => !own.includes(role))
  return acting && reachOf({ roles: [acting], action, subject }) ? acting : undefined
}
