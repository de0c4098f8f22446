import type { Payload, Where } from 'payload'
import type { Outbox } from '@/payload-types'
import { TRIES_MAX } from './nextTry'
import type { ClaimedRow } from './OutboxHandler'
import { hasLapsed, isWaiting } from './whereDue'

interface Claiming {
  payload: Payload
  holder: string
  now: () => Date
  leaseMs: number
}

/**
 * Claims rows whose time has come, oldest first, each at the moment it is asked for, so that no lease runs while
 * another row is being delivered. A row goes to exactly one of those who ask; one whose holder let its lease lapse
 * is claimed anew, and buried when it was cut short too often.
 * @param limit how many rows to look at
 */
export async function* claimDue({
  limit,
  channels,
  ...claiming
}: Claiming & { limit: number; channels: string[] }): AsyncGenerator<ClaimedRow> {
  for (const row of await findDue({ ...claiming, limit, channels })) {
    if (row.state === 'delivering' && row.tries >= TRIES_MAX) await bury({ ...claiming, row })
    else {
      const claimed = await claim({ ...claiming, row })
      if (claimed) yield claimed
    }
  }
}

/** Two questions, each answered by the index on `state`; one with `or` would read every row of the channel. */
async function findDue({
  payload,
  now,
  limit,
  channels,
}: Pick<Claiming, 'payload' | 'now'> & { limit: number; channels: string[] }): Promise<Outbox[]> {
  const moment = now()
  const find = async (where: Where) => {
    const { docs } = await payload.db.find<Outbox>({
      collection: 'outbox',
      where: { and: [where, { channel: { in: channels } }] },
      sort: 'dueAt',
      limit,
      pagination: false,
    })
    return docs
  }
  const waiting = await find(isWaiting(moment))
  const lapsed = await find(hasLapsed(moment))
  return [...lapsed, ...waiting].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1)).slice(0, limit)
}

/**
 * Compare and swap: the update itself asks once more whether the row is due. What was read may be half old, half
 * new on a server that answers while it writes. `tries` grows with every claim.
 */
async function claim({
  payload,
  row,
  holder,
  now,
  leaseMs,
}: Claiming & { row: Outbox }): Promise<ClaimedRow | null> {
  const tries = row.tries + 1
  const moment = now()
  const changed = await payload.db.updateOne({
    collection: 'outbox',
    where: {
      and: [
        { id: { equals: row.id } },
        { tries: { equals: row.tries } },
        { or: [isWaiting(moment), hasLapsed(moment)] },
      ],
    },
    data: {
      state: 'delivering',
      tries,
      leaseHolder: holder,
      leaseUntil: new Date(moment.getTime() + leaseMs).toISOString(),
    },
    options: { atomic: true },
  })
  if (!changed) return null
  const { id, channel, key, message } = row
  return { id, channel, key, message: message ?? 'null', tries, holder }
}

async function bury({ payload, row, now }: Claiming & { row: Outbox }): Promise<void> {
  await payload.db.updateOne({
    collection: 'outbox',
    where: { and: [{ id: { equals: row.id } }, hasLapsed(now())] },
    data: {
      state: 'dead',
      reason: `การส่งถูกตัดกลางคัน ${row.tries} ครั้ง ผู้ดูแลระบบต้องตรวจสอบบันทึกของเซิร์ฟเวอร์ก่อนสั่งส่งใหม่`,
      leaseUntil: null,
      leaseHolder: null,
    },
    options: { atomic: true },
  })
}
