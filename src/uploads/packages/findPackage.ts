import type { Payload } from 'payload'
import type { PackagePath } from './parsePackagePath'
import { siteSeals } from './siteSeals'

/** A package as it stands unpacked. */
export interface UnpackedPackage {
  /** Its first page. */
  entry: string
  title: string
  isPublic: boolean
}

/**
 * The package this address may open: what the public may fetch, or what the address carries a seal for. One look-up by
 * primary key and nothing kept in memory, so that it counts from the next request on when an item is withdrawn or its
 * file replaced.
 */
export async function findPackage({
  address: { folder, id, seal },
  payload,
}: {
  address: PackagePath
  payload: Payload
}): Promise<UnpackedPackage | null> {
  if (seal && !siteSeals().isGood({ folder, seal })) return null
  const file = await payload.db.findOne<{
    id: string
    isPublic?: boolean | null
    originalName?: string | null
    package?: { entry?: string | null; folder?: string | null }
  }>({
    collection: 'media',
    where: { id: { equals: id } },
    select: { isPublic: true, originalName: true, package: true },
  })
  const entry = file?.package?.entry
  if (!file || !entry || file.package?.folder !== folder) return null
  if (!file.isPublic && !seal) return null
  return { entry, title: file.originalName ?? '', isPublic: Boolean(file.isPublic) }
}
