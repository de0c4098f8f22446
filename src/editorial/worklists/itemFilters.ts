import type { Where } from 'payload'
import { reachOf, type Reach } from '@/accounts/permissions'
import { idOf } from '@/shared/idOf'
import { ITEM_KINDS, itemKinds, type ItemKind } from '../kinds'
import { anyOf, type Asker, type ListFilter } from './Worklist'

const filterOf = (kind: ItemKind, where: Where): ListFilter => ({
  collection: kind,
  where,
  label: ITEM_KINDS[kind].label,
})

/** What this person wrote, is theirs by name, and stands at this stage. */
export const ownAt =
  (stage: 'returned') =>
  ({ user, roles }: Asker): ListFilter[] =>
    itemKinds
      .filter((kind) => reachOf({ roles, action: 'submit', subject: ITEM_KINDS[kind].subject }))
      .map((kind) =>
        filterOf(kind, anyOf([{ stage: { equals: stage } }, { owner: { equals: user.id } }])),
      )

/**
 * What was handed in and this person may return or publish. Under four eyes not what they wrote: another decides on
 * that. Administrators are exempt.
 */
export function waitingFor({ user, roles, fourEyes, addedKinds, changed }: Asker): ListFilter[] {
  return itemKinds.flatMap((kind) => {
    const { subject } = ITEM_KINDS[kind]
    const may = (action: 'return' | 'publish') => reachOf({ roles, action, subject }) === 'any'
    if (!may('return') && !may('publish') && !addedKinds.includes(kind)) return []

    const conditions: Where[] = [{ stage: { equals: 'submitted' } }]
    const seesOwn = roles.includes('admin') || (!fourEyes && may('publish'))
    if (!seesOwn) {
      conditions.push({ owner: { not_equals: user.id } })
      const ids = changed[kind] ?? []
      if (ids.length > 0) conditions.push({ id: { not_in: ids } })
    }
    return [filterOf(kind, anyOf(conditions))]
  })
}

/** Items of these kinds that the person keeps and for which all conditions hold. */
export function kept({
  asker: { user, roles },
  conditions,
  kinds = itemKinds,
}: {
  asker: Asker
  conditions: Where[]
  kinds?: readonly ItemKind[]
}): ListFilter[] {
  return kinds.flatMap((kind) => {
    const reach = reachOf({ roles, action: 'update', subject: ITEM_KINDS[kind].subject })
    if (!reach) return []
    return [filterOf(kind, within({ user, reach, conditions }))]
  })
}

/** The conditions, held to the rows a reach covers. */
export function within({
  user,
  reach,
  conditions,
}: {
  user: Asker['user']
  reach: Reach
  conditions: Where[]
}): Where {
  return anyOf(...reached({ user, reach }).map((held) => [...conditions, ...held]))
}

/** Each way in which a row may be within a reach. */
export function reached({ user, reach }: { user: Asker['user']; reach: Reach }): Where[][] {
  if (reach === 'any') return [[]]
  const own: Where = { owner: { equals: user.id } }
  const unit = reach === 'unit' ? idOf(user.unit) : undefined
  return unit ? [[own], [{ unit: { equals: unit } }]] : [[own]]
}
