import type { Payload } from 'payload'

const KEPT_DAYS = 30
const BATCH = 100
const DAY_MS = 86_400_000

/** Deletes what was delivered over 30 days ago, in small batches; dead rows stay. @returns how many */
export async function pruneDone({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString()
  let deleted = 0
  for (;;) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection: 'outbox',
      where: { state: { equals: 'done' }, doneAt: { less_than: before } },
      limit: BATCH,
      pagination: false,
      select: { key: true },
    })
    if (docs.length === 0) return deleted
    await payload.db.deleteMany({
      collection: 'outbox',
      where: { id: { in: docs.map(({ id }) => id) } },
    })
    deleted += docs.length
  }
}
