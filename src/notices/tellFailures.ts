import type { Payload, PayloadRequest } from 'payload'
import type { Role } from '@/accounts/permissions'
import { inTransaction } from '@/database/inTransaction'
import type { Outbox } from '@/payload-types'
import type { Clock } from '@/shared/clock'
import { isoDay } from '@/shared/thaiDate'
import { enterInbox } from './enterInbox'
import { findStaff, rolesWith } from './findStaff'
import { MAIL_CHANNEL } from './mail/enqueueMail'

/** What died longer ago is not told of any more: its notices may have been read and cleared away. */
const KEPT_MS = 90 * 86_400_000
/** How far back each sweep looks beyond the last, for rows that were being written meanwhile. */
const OVERLAP_MS = 300_000
const BATCH = 100

/**
 * Tells those who can act of outbox rows that died, once for each time they died. The rows themselves are asked, so
 * that a death is told of even when the process died with it.
 * @returns a sweep for the ticker
 */
export function createFailureTeller({ payload, clock }: { payload: Payload; clock: Clock }) {
  let last: number | undefined

  return async () => {
    const now = clock.now().getTime()
    const since = new Date(last === undefined ? now - KEPT_MS : last - OVERLAP_MS)
    for (const row of await findDead({ payload, since })) {
      await inTransaction({ payload, work: (req) => tell({ row, req }) })
    }
    last = now
  }
}

type DeadRow = Pick<Outbox, 'id' | 'channel' | 'updatedAt'>

async function findDead({ payload, since }: { payload: Payload; since: Date }): Promise<DeadRow[]> {
  const { docs } = await payload.db.find<DeadRow>({
    collection: 'outbox',
    where: {
      and: [{ state: { equals: 'dead' } }, { updatedAt: { greater_than: since.toISOString() } }],
    },
    sort: '-updatedAt',
    limit: BATCH,
    pagination: false,
    select: { channel: true, updatedAt: true },
  })
  return docs
}

/** Mails fail together, so a day's are told of as one; and not by mail, which would fail as well. */
async function tell({ row, req }: { row: DeadRow; req: PayloadRequest }): Promise<void> {
  const isMail = row.channel === MAIL_CHANNEL
  await enterInbox({
    event: 'failed',
    kind: 'outbox',
    document: isMail ? '' : row.id,
    revision: isMail ? `${MAIL_CHANNEL}/${isoDay(row.updatedAt)}` : row.updatedAt,
    to: await findStaff({ roles: actorsOf(row.channel), req }),
    mails: !isMail,
    req,
  })
}

const actorsOf = (channel: string): Role[] => {
  const keepers = rolesWith('readUnpublished', 'machinery')
  return channel === 'facebook' ? [...keepers, ...rolesWith('update', 'crossPosts')] : keepers
}
