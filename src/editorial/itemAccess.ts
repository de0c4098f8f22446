import type { Access, CollectionConfig, PayloadRequest, Where } from 'payload'
import { NOTHING, reachOfRequest, whereReach } from '@/accounts/access'
import type { Subject } from '@/accounts/permissions'
import { clock } from '@/shared/clock'

/** What a visitor may read: published, public, its time come, not in the trash. Expired items keep their address. */
export function publicItems({ prefix = '' }: { prefix?: 'version.' | '' } = {}): Where {
  return {
    and: [
      { [`${prefix}_status`]: { equals: 'published' } },
      { [`${prefix}visibility`]: { equals: 'public' } },
      { [`${prefix}publishedAt`]: { less_than_equal: clock.now().toISOString() } },
      { [`${prefix}deletedAt`]: { exists: false } },
    ],
  }
}

/** What every signed-in user may read: as a visitor, and staff-only items. */
function staffItems(): Where {
  return {
    and: [
      { _status: { equals: 'published' } },
      { publishedAt: { less_than_equal: clock.now().toISOString() } },
      { deletedAt: { exists: false } },
    ],
  }
}

const readItems =
  (subject: Subject): Access =>
  ({ req }) => {
    if (!req.user) return publicItems()
    const reach = reachOfRequest(req, 'readUnpublished', subject)
    if (!reach) return staffItems()
    const reached = whereReach({ user: req.user, reach })
    return reached === true ? true : { or: [staffItems(), reached] }
  }

const readItemVersions =
  (subject: Subject): Access =>
  ({ req }) => {
    const reach = reachOfRequest(req, 'readUnpublished', subject)
    return req.user && reach ? whereReach({ user: req.user, reach, prefix: 'version.' }) : false
  }

/** Those whose reach is their own or their unit's items hold them only until they are handed in. */
const whileInHand: Where = {
  and: [{ _status: { equals: 'draft' } }, { stage: { in: ['draft', 'returned'] } }],
}

const changeItems =
  (action: 'update' | 'trash', subject: Subject): Access =>
  ({ req }) => {
    const reach = reachOfRequest(req, action, subject)
    if (!reach || !req.user) return false
    const reached = whereReach({ user: req.user, reach })
    if (reached === true) return action === 'trash' && !mayErase(req, subject) ? whileInHand : true
    return { and: [reached, whileInHand] }
  }

const mayErase = (req: PayloadRequest, subject: Subject) =>
  reachOfRequest(req, 'erase', subject) === 'any'

/** Payload asks this both for the trash (`data.deletedAt` is set) and for erasing for good. */
const deleteItems =
  (subject: Subject): Access =>
  (args) => {
    const isTrashing = Boolean((args.data as { deletedAt?: unknown } | undefined)?.deletedAt)
    if (isTrashing) return changeItems('trash', subject)(args)
    return mayErase(args.req, subject) ? true : NOTHING
  }

/** The access rules of a collection of items. */
export function itemAccess(subject: Subject): CollectionConfig['access'] {
  return {
    create: ({ req }) => Boolean(reachOfRequest(req, 'create', subject)),
    read: readItems(subject),
    readVersions: readItemVersions(subject),
    update: changeItems('update', subject),
    delete: deleteItems(subject),
  }
}
