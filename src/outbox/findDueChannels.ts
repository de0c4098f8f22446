import type { Payload, Where } from 'payload'
import type { Outbox } from '@/payload-types'
import { hasLapsed, isWaiting } from './whereDue'

/**
 * The channels that have rows to deliver now. With nothing due that is two questions, however many channels there are,
 * and each finds its end at once in an index; each due channel is left out of the next question, so that none is
 * hidden behind the backlog of another. (Asked for the distinct channels SQLite reads every row there is.)
 */
export async function findDueChannels({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<Set<string>> {
  const due = new Set<string>()
  for (const { where, sort } of [
    { where: hasLapsed(now), sort: 'leaseUntil' },
    { where: isWaiting(now), sort: 'dueAt' },
  ]) {
    for (;;) {
      const channel = await findChannel({ payload, where: without(due, where), sort })
      if (channel === undefined) break
      due.add(channel)
    }
  }
  return due
}

const without = (channels: Set<string>, where: Where): Where =>
  channels.size === 0 ? where : { and: [where, { channel: { not_in: [...channels] } }] }

async function findChannel({
  payload,
  where,
  sort,
}: {
  payload: Payload
  where: Where
  sort: string
}): Promise<string | undefined> {
  const { docs } = await payload.db.find<Pick<Outbox, 'id' | 'channel'>>({
    collection: 'outbox',
    where,
    sort,
    limit: 1,
    pagination: false,
    select: { channel: true },
  })
  return docs[0]?.channel
}
