import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook } from 'payload'
import type { PayloadRequest } from 'payload'
import type { User } from '@/payload-types'

const MESSAGE = 'ต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคน จึงลบหรือถอดบทบาทของผู้ดูแลระบบคนสุดท้ายไม่ได้'

/** Nobody can lock the office out of its own site: the last administrator stays one. */
export const keepLastAdmin: {
  beforeChange: CollectionBeforeChangeHook<User>
  beforeDelete: CollectionBeforeDeleteHook
} = {
  async beforeChange({ data, originalDoc, operation, req }) {
    if (operation !== 'update' || !originalDoc?.roles?.includes('admin')) return data
    if (!data.roles || data.roles.includes('admin')) return data
    await refuseIfLast({ id: originalDoc.id, req })
    return data
  },
  async beforeDelete({ id, req }) {
    const user = await req.payload.findByID({ collection: 'users', id, depth: 0, req })
    if (user.roles.includes('admin')) await refuseIfLast({ id: String(id), req })
  },
}

async function refuseIfLast({ id, req }: { id: string; req: PayloadRequest }): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
    req,
  })
  if (totalDocs === 0) throw new APIError(MESSAGE, 400, undefined, true)
}
