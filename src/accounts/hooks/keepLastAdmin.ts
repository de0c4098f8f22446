import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import type { User } from '@/payload-types'

const MESSAGE = 'ต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคน จึงลบหรือถอดบทบาทของผู้ดูแลระบบคนสุดท้ายไม่ได้'

interface BulkArgs {
  id?: string
  where?: Where
  data?: { roles?: string[] | null }
}

/** Nobody can lock the office out of its own site: the last administrator stays one. */
export const keepLastAdmin: {
  beforeOperation: CollectionBeforeOperationHook
  beforeChange: CollectionBeforeChangeHook<User>
  beforeDelete: CollectionBeforeDeleteHook
} = {
  // Payload works on the rows of a bulk write side by side: none of them would see the others go.
  async beforeOperation({ args, operation, req }) {
    const { id, where, data } = args as BulkArgs
    const takesRole = operation === 'update' && data?.roles && !data.roles.includes('admin')
    if (id || !where || !(takesRole || operation === 'delete')) return args
    const all = await countAdmins({ where: {}, req })
    if (all > 0 && (await countAdmins({ where, req })) === all) throw refusal()
    return args
  },
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
  if ((await countAdmins({ where: { id: { not_equals: id } }, req })) === 0) throw refusal()
}

async function countAdmins({ where, req }: { where: Where; req: PayloadRequest }): Promise<number> {
  const admins: Where = { and: [{ roles: { in: ['admin'] } }, where] }
  return (await req.payload.count({ collection: 'users', where: admins, req })).totalDocs
}

const refusal = () => new APIError(MESSAGE, 400, undefined, true)
