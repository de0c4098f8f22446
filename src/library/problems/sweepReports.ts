import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { enterInbox } from '@/notices/enterInbox'
import { findStaff, rolesWith } from '@/notices/findStaff'
import { daysBefore, OVERDUE_DAYS } from './overdue'
import { SETTLED } from './reportTerms'

/** The sender's address is kept so long after all is settled, for questions that come late. */
const ADDRESS_KEPT_DAYS = 180
const TOLD_AT_ONCE = 50

/** Tells of reports that are open for too long, once each, and forgets the addresses of senders in time. */
export async function sweepReports({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  await forgetAddresses({ payload, now })
  await tellOverdue({ payload, now })
}

async function forgetAddresses({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  await payload.db.updateMany({
    collection: 'item-reports',
    where: {
      and: [
        { settledAt: { less_than: daysBefore(now, ADDRESS_KEPT_DAYS) } },
        { email: { exists: true } },
      ],
    },
    data: { email: null },
  })
}

async function tellOverdue({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'item-reports',
    where: {
      and: [
        { state: { not_in: SETTLED } },
        { createdAt: { less_than: daysBefore(now, OVERDUE_DAYS) } },
      ],
    },
    sort: '-createdAt',
    limit: TOLD_AT_ONCE,
    pagination: false,
    select: { number: true },
  })
  if (docs.length === 0) return
  await inTransaction({
    payload,
    async work(req) {
      const to = await findStaff({ roles: rolesWith('update', 'reviews'), req })
      for (const { id } of docs) {
        const about = { kind: 'item-reports', document: String(id), revision: 'overdue' }
        await enterInbox({ event: 'reportOverdue', ...about, to, req })
      }
    },
  })
}
