import type { Payload, Where } from 'payload'

const READ_KEPT_DAYS = 180
const UNREAD_KEPT_DAYS = 365
const DAY_MS = 86_400_000

/** Deletes notices that were read over 180 days ago, and those nobody read in a year. */
export async function pruneInbox({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS).toISOString()
  const old: Where = {
    or: [
      { readAt: { less_than: before(READ_KEPT_DAYS) } },
      { createdAt: { less_than: before(UNREAD_KEPT_DAYS) } },
    ],
  }
  await payload.db.deleteMany({ collection: 'inbox', where: old })
}
