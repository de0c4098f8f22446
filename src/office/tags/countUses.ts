import type { Payload } from 'payload'
import { itemKinds } from '@/editorial/kinds'
import { idOf } from '@/shared/idOf'

const BATCH = 500

/** How many items carry each tag, drafts included; tags that none carries are left out. */
export async function countUses(payload: Payload): Promise<Map<string, number>> {
  const uses = new Map<string, number>()
  for (const kind of itemKinds) {
    for (let page = 1, isMore = true; isMore; page += 1) {
      const { docs, hasNextPage } = await payload.db.find<{ tags?: unknown[] | null }>({
        collection: kind,
        where: { deletedAt: { exists: false } },
        sort: 'createdAt',
        page,
        limit: BATCH,
        select: { tags: true },
      })
      for (const tag of docs.flatMap(({ tags }) => (tags ?? []).map(idOf)))
        if (tag) uses.set(tag, (uses.get(tag) ?? 0) + 1)
      isMore = Boolean(hasNextPage)
    }
  }
  return uses
}
