import type { Payload, Where } from 'payload'
import { itemKinds, type ItemKind } from './kinds'

/** The ticker shows an item within seconds of its time; one that waits longer has been left behind. */
const LATE_MS = 60_000
const ROWS_MAX = 100

export interface OverdueItem {
  kind: ItemKind
  id: string
  /** ISO; when it should have come. */
  publishedAt: string
}

/** Items whose time came over a minute ago and which the public still does not see; up to 100 of each kind. */
export async function findOverdue({
  payload,
  now,
  kinds = itemKinds,
}: {
  payload: Payload
  now: Date
  kinds?: readonly ItemKind[]
}): Promise<OverdueItem[]> {
  const found: OverdueItem[] = []
  for (const kind of kinds) {
    const { docs } = await payload.db.find<{ id: string; publishedAt: string }>({
      collection: kind,
      where: isOverdue(now),
      limit: ROWS_MAX,
      pagination: false,
      select: { publishedAt: true },
    })
    found.push(...docs.map(({ id, publishedAt }) => ({ kind, id, publishedAt })))
  }
  return found
}

/** No more than `passTimes` would show: staff's own items and expired ones never come. */
function isOverdue(now: Date): Where {
  const late = new Date(now.getTime() - LATE_MS).toISOString()
  return {
    and: [
      { visibleNow: { equals: false } },
      { publishedAt: { less_than_equal: late } },
      { _status: { equals: 'published' } },
      { stage: { equals: 'published' } },
      { visibility: { equals: 'public' } },
      { deletedAt: { exists: false } },
      {
        or: [{ expiresAt: { exists: false } }, { expiresAt: { greater_than: now.toISOString() } }],
      },
    ],
  }
}
