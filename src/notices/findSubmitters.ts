import type { PayloadRequest } from 'payload'
import type { AuditLog } from '@/payload-types'
import { idOf } from '@/shared/idOf'

const ROWS_MAX = 50

/**
 * Who handed an item in since it was last published, from the record of its steps.
 * @param before rows of this moment and later are those of the step being told of
 */
export async function findSubmitters({
  kind,
  document,
  before,
  req,
}: {
  kind: string
  document: string
  before: string
  req: PayloadRequest
}): Promise<string[]> {
  const { docs } = await req.payload.db.find<AuditLog>({
    collection: 'audit-log',
    where: {
      and: [
        { document: { equals: document } },
        { kind: { equals: kind } },
        { action: { in: ['submitted', 'published'] } },
        { at: { less_than: before } },
      ],
    },
    sort: '-at',
    limit: ROWS_MAX,
    pagination: false,
    req,
  })
  const published = docs.findIndex(({ action }) => action === 'published')
  const since = published < 0 ? docs : docs.slice(0, published)
  return [...new Set(since.map(({ actor }) => idOf(actor)))].filter((id) => id !== undefined)
}
