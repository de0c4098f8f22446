import type { Role } from './permissions'

/** What a user row must hold for its roles to be known. */
export interface RoleHolder {
  roles?: Role[] | null
  actingFor?: { role?: Role | null; from?: string | null; to?: string | null } | null
}

/** The user's own roles and, between its two dates, the one held as acting officer (รักษาการ). */
export function effectiveRoles({
  user,
  now,
}: {
  user: RoleHolder | null | undefined
  now: Date
}): Role[] {
  const own = user?.roles ?? []
  const acting = user?.actingFor
  if (!acting?.role || own.includes(acting.role)) return [...own]
  const begun = !acting.from || new Date(acting.from) <= now
  const ended = acting.to ? new Date(acting.to) < now : false
  return begun && !ended ? [...own, acting.role] : [...own]
}
