import type { CollectionConfig, Endpoint, PayloadRequest, Where } from 'payload'
import { clock } from '@/shared/clock'
import type { ItemKind } from './kinds'
import { refuse } from './refuse'

/**
 * Delete goes to the trash, through REST as in the admin; what lies there already is erased, which the access
 * rules leave to administrators. They stand before Payload's own endpoints of the same addresses.
 */
export function deleteEndpoints(
  kind: ItemKind,
): Exclude<CollectionConfig['endpoints'], false | undefined> {
  return [byID(kind), byQuery(kind)]
}

const byID = (kind: ItemKind): Endpoint => ({
  path: '/:id',
  method: 'delete',
  async handler(req) {
    const id = String(req.routeParams?.id)
    const doc = await req.payload.findByID({
      collection: kind,
      id,
      depth: 0,
      trash: true,
      overrideAccess: false,
      req,
    })
    if (doc.deletedAt) {
      await req.payload.delete({ collection: kind, id, trash: true, overrideAccess: false, req })
      return Response.json({ doc, message: 'ลบถาวรแล้ว' })
    }
    const trashed = await req.payload.update({
      collection: kind,
      id,
      data: { deletedAt: clock.now().toISOString() },
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json({ doc: trashed, message: 'ย้ายไปถังขยะแล้ว' })
  },
})

const byQuery = (kind: ItemKind): Endpoint => ({
  path: '/',
  method: 'delete',
  async handler(req) {
    const where = req.query.where as Where | undefined
    if (!where) throw refuse('ต้องระบุเงื่อนไข (where) ของรายการที่จะลบ')
    return isTrue(req.query.trash)
      ? eraseTrashed({ kind, where, req })
      : moveToTrash({ kind, where, req })
  },
})

const isTrue = (value: unknown) => value === 'true' || value === true

async function eraseTrashed({
  kind,
  where,
  req,
}: {
  kind: ItemKind
  where: Where
  req: PayloadRequest
}) {
  const { docs, errors } = await req.payload.delete({
    collection: kind,
    where: { and: [where, { deletedAt: { exists: true } }] },
    trash: true,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return Response.json(
    { docs, errors, message: `ลบถาวรแล้ว ${docs.length} รายการ` },
    { status: errors.length > 0 ? 400 : 200 },
  )
}

async function moveToTrash({
  kind,
  where,
  req,
}: {
  kind: ItemKind
  where: Where
  req: PayloadRequest
}) {
  const { docs, errors } = await req.payload.update({
    collection: kind,
    where,
    data: { deletedAt: clock.now().toISOString() },
    depth: 0,
    overrideAccess: false,
    req,
  })
  return Response.json(
    { docs, errors, message: `ย้ายไปถังขยะแล้ว ${docs.length} รายการ` },
    { status: errors.length > 0 ? 400 : 200 },
  )
}
