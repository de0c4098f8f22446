import type { PayloadRequest } from 'payload'
import { countUses } from '../findUses'

/** Files with the same content, shown at most. */
const SHOWN_MAX = 5

export interface SameFile {
  id: string
  name: string
  /** ISO. */
  createdAt: string
  /** How many items and pages use it. */
  uses: number
}

/** Files with this content that the asking person may read, the oldest first. */
export async function findSame({
  sha256,
  except,
  req,
}: {
  sha256: string
  /** The id of a file that is not looked for. */
  except?: string
  req: PayloadRequest
}): Promise<SameFile[]> {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: {
      and: [{ sha256: { equals: sha256 } }, ...(except ? [{ id: { not_equals: except } }] : [])],
    },
    sort: 'createdAt',
    select: { originalName: true, filename: true, createdAt: true },
    depth: 0,
    limit: SHOWN_MAX,
    pagination: false,
    overrideAccess: false,
    req,
  })
  const same: SameFile[] = []
  for (const { id, originalName, filename, createdAt } of docs) {
    const name = originalName || filename || String(id)
    same.push({ id: String(id), name, createdAt, uses: await countUses({ id: String(id), req }) })
  }
  return same
}
