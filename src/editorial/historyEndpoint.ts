import type { Endpoint } from 'payload'
import type { AuditLog } from '@/payload-types'
import { requireReader } from './hooks/requireReader'
import type { ItemKind } from './kinds'

const ROWS_MAX = 200

export type HistoryRow = Pick<
  AuditLog,
  'at' | 'action' | 'actorName' | 'actingAs' | 'exemption' | 'from' | 'to' | 'remark'
>

/** `GET /api/{kind}/{id}/history`: the steps of an item, the newest first, for those who may read its drafts. */
export const historyEndpoint = (kind: ItemKind): Endpoint => ({
  path: '/:id/history',
  method: 'get',
  async handler(req) {
    const id = String(req.routeParams?.id)
    await requireReader({ kind, id, req })
    const { docs } = await req.payload.find({
      collection: 'audit-log',
      where: { and: [{ kind: { equals: kind } }, { document: { equals: id } }] },
      select: {
        at: true,
        action: true,
        actorName: true,
        actingAs: true,
        exemption: true,
        from: true,
        to: true,
        remark: true,
      },
      sort: '-at',
      limit: ROWS_MAX,
      pagination: false,
      depth: 0,
      req,
    })
    const rows: HistoryRow[] = docs
    return Response.json({ rows }, { headers: { 'Cache-Control': 'no-store' } })
  },
})
