import { Forbidden, NotFound, type PayloadRequest } from 'payload'
import { reachOfRequest, whereReach } from '@/accounts/access'
import { ITEM_KINDS, type ItemKind } from '../kinds'

/**
 * Asks that the person may read the drafts of this item, and with them what was said about it.
 * @throws Forbidden for visitors and those without the right; NotFound where their right does not reach the item
 */
export async function requireReader({
  kind,
  id,
  req,
}: {
  kind: ItemKind
  id: string
  req: PayloadRequest
}): Promise<void> {
  const reach = reachOfRequest(req, 'readUnpublished', ITEM_KINDS[kind].subject)
  if (!reach || !req.user) throw new Forbidden(req.t)
  const reached = whereReach({ user: req.user, reach })
  const { totalDocs } = await req.payload.count({
    collection: kind,
    where: { and: [{ id: { equals: id } }, ...(reached === true ? [] : [reached])] },
    trash: true,
    req,
  })
  if (totalDocs === 0) throw new NotFound(req.t)
}
