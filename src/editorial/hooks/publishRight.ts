import type { PayloadRequest } from 'payload'
import { reachOfRequest } from '@/accounts/access'
import { effectiveRoles } from '@/accounts/effectiveRoles'
import { clock } from '@/shared/clock'
import { idOf } from '@/shared/idOf'
import { changesContent } from '../contentOf'
import { ITEM_KINDS, type ItemKind } from '../kinds'

export interface WrittenItem {
  owner?: unknown
  changedBy?: unknown[] | null
}

export interface PublishRight {
  /** Why not; null for those who may. */
  fault: 'noRight' | 'ownWork' | null
  /** The rule that was not asked of this person. */
  exemption?: 'fourEyes'
}

/**
 * Whether this person may publish. Those whose table says so, and the roles that `editorial-settings.publishers`
 * adds; under four eyes neither publishes what they wrote themselves, the added roles never do. Administrators are
 * exempt. Wrote: the owner, anyone who changed it since it was last published, and whoever changes it now.
 * @param before undefined for a new item
 * @param after the write; left out where nothing is written yet
 */
export async function publishRight({
  kind,
  before,
  after,
  req,
}: {
  kind: ItemKind
  before: WrittenItem | undefined
  after?: object
  req: PayloadRequest
}): Promise<PublishRight> {
  const roles = effectiveRoles({ user: req.user, now: clock.now() })
  const { fourEyes, publishers } = await req.payload.findGlobal({
    slug: 'editorial-settings',
    depth: 0,
    select: { fourEyes: true, publishers: true },
    req,
  })
  const isApprover = Boolean(reachOfRequest(req, 'publish', ITEM_KINDS[kind].subject))
  const added = publishers?.find((entry) => entry.kind === kind)?.roles ?? []
  if (!isApprover && !roles.some((role) => (added as string[]).includes(role)))
    return { fault: 'noRight' }

  const isAsked = !isApprover || fourEyes !== false
  if (!isAsked || !wrote({ before, after, req })) return { fault: null }
  return roles.includes('admin') ? { fault: null, exemption: 'fourEyes' } : { fault: 'ownWork' }
}

function wrote({
  before,
  after,
  req,
}: {
  before: WrittenItem | undefined
  after: object | undefined
  req: PayloadRequest
}): boolean {
  if (!before) return true
  const writers = [before.owner, ...(before.changedBy ?? [])].map(idOf)
  return writers.includes(req.user?.id) || Boolean(after && changesContent({ before, after }))
}
