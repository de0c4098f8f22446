import type { Payload } from 'payload'
import { effectiveRoles } from '@/accounts/effectiveRoles'
import { reachOf } from '@/accounts/permissions'
import type { User } from '@/payload-types'
import { clock } from '@/shared/clock'
import { findOverdue } from '../findOverdue'
import { ITEM_KINDS, itemKinds, type ItemKind } from '../kinds'
import type { Asker } from './Worklist'

const CHANGED_MAX = 100

/** Gathers what the lists depend on beside the person: the office's settings, and what only the system can ask. */
export async function readAsker({
  payload,
  user,
}: {
  payload: Payload
  user: User
}): Promise<Asker> {
  const now = clock.now()
  const roles = effectiveRoles({ user, now })
  const { fourEyes, publishers } = await payload.findGlobal({
    slug: 'editorial-settings',
    depth: 0,
    select: { fourEyes: true, publishers: true },
  })
  const addedKinds = itemKinds.filter((kind) =>
    publishers?.some((one) => one.kind === kind && one.roles.some((role) => roles.includes(role))),
  )
  const decides = (kind: ItemKind) =>
    addedKinds.includes(kind) ||
    reachOf({ roles, action: 'return', subject: ITEM_KINDS[kind].subject }) === 'any'
  const alarmed = reachOf({ roles, action: 'publish', subject: 'articles' }) === 'any'

  const asker: Asker = {
    user,
    roles,
    now,
    fourEyes: fourEyes !== false,
    addedKinds,
    changed: {},
    overdue: alarmed ? await findOverdue({ payload, now }) : [],
  }
  // Administrators are exempt from four eyes.
  for (const kind of roles.includes('admin') ? [] : itemKinds.filter(decides)) {
    asker.changed[kind] = await findChanged({ payload, kind, user })
  }
  return asker
}

/** Hidden from lists and filters, who changed an item is asked here and its id left out by name. */
async function findChanged({
  payload,
  kind,
  user,
}: {
  payload: Payload
  kind: ItemKind
  user: User
}): Promise<string[]> {
  const { docs } = await payload.db.findVersions<{ id: string }>({
    collection: kind,
    where: {
      and: [
        { latest: { equals: true } },
        { 'version.stage': { equals: 'submitted' } },
        { 'version.changedBy': { in: [user.id] } },
      ],
    },
    limit: CHANGED_MAX,
    pagination: false,
    select: { parent: true },
  })
  // Payload types a row of versions without the item it belongs to, though it was asked for by name.
  return docs.map((row) => String((row as unknown as { parent: unknown }).parent))
}
