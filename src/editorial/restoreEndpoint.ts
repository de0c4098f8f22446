import { restoreVersionOperation, type Endpoint } from 'payload'
import type { ItemKind } from './kinds'
import { findRow, isLive } from './hooks/liveRow'

/** Restoring an old version of a live item begins a revision: the row the public reads stays until it is published. */
export const restoreEndpoint = (kind: ItemKind): Endpoint => ({
  path: '/versions/:id',
  method: 'post',
  async handler(req) {
    const version = await req.payload.findVersionByID({
      collection: kind,
      id: String(req.routeParams?.id),
      depth: 0,
      overrideAccess: false,
      req,
    })
    const row = await findRow({ kind, id: String(version.parent), req })
    // The Local API knows no restoring as a draft.
    req.context.isRestoringDraft = isLive(row)
    const doc: object = await restoreVersionOperation({
      collection: req.payload.collections[kind],
      id: version.id,
      draft: isLive(row),
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json({ ...doc, message: 'นำฉบับเดิมกลับมาเป็นร่างแล้ว' })
  },
})
