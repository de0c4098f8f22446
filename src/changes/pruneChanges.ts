import type { Payload } from 'payload'
import { newestNumber } from './recordChange'

const KEPT_DAYS = 90
const BATCH = 500
const DAY_MS = 86_400_000

/**
 * Drops rows of the change log older than 90 days, in batches. The newest stays whatever its age: the next number
 * follows it.
 * @returns how many
 */
export async function pruneChanges({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()
  const newest = await newestNumber({ payload })
  let dropped = 0
  for (;;) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'content-changes',
      where: { createdAt: { less_than: before }, number: { less_than: newest } },
      limit: BATCH,
      pagination: false,
      select: { number: true },
    })
    if (docs.length === 0) return dropped
    await payload.db.deleteMany({
      collection: 'content-changes',
      where: { id: { in: docs.map(({ id }) => id) } },
    })
    dropped += docs.length
  }
}
