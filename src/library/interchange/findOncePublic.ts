import { getPayload } from '@/site/getPayload'
import type { LibraryCollection } from '../findLibrary'

interface Version {
  parent?: unknown
  updatedAt: string
  version: {
    stage?: string | null
    visibility?: string | null
    publishedAt?: string | null
    expiresAt?: string | null
  }
}

/** As many as are kept of each item. */
const VERSIONS_MAX = 50

/**
 * Which of these items visitors could once find, by their older versions: for items that are staff-only now, or wait
 * for a new date, and whose rows do not tell whether they were ever public.
 */
export async function findOncePublic({
  collection,
  ids,
  now,
}: {
  collection: LibraryCollection
  ids: string[]
  now: Date
}): Promise<Set<string>> {
  const found = new Set<string>()
  const payload = await getPayload()
  for (const id of ids) {
    const { docs } = await payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: 'updatedAt',
      depth: 0,
      limit: VERSIONS_MAX,
      pagination: false,
      select: {
        version: { stage: true, visibility: true, publishedAt: true, expiresAt: true },
        updatedAt: true,
      },
      trash: true,
      overrideAccess: true,
    })
    const versions: Version[] = docs
    const shown = versions.some((version, index) => {
      // A revision beside a live item ends nothing; the next version that stands for the row does.
      const next = versions.slice(index + 1).find((later) => isRow(later))
      return isRow(version) && showed(version, next ? Date.parse(next.updatedAt) : now.getTime())
    })
    if (shown) found.add(id)
  }
  return found
}

const isRow = ({ version: { stage } }: Version): boolean =>
  stage === 'published' || stage === 'withdrawn'

/** Whether a version was to be seen at some moment before it was followed by another. */
function showed({ version, updatedAt }: Version, until: number): boolean {
  if (version.stage !== 'published' || version.visibility === 'staff') return false
  if (!version.publishedAt) return false
  const began = Math.max(Date.parse(version.publishedAt), Date.parse(updatedAt))
  const ended = version.expiresAt ? Math.min(Date.parse(version.expiresAt), until) : until
  return began < ended
}
