import type { Payload } from 'payload'
import type { CrossPost, Outbox } from '@/payload-types'
import { clock } from '@/shared/clock'
import type { PostOrder } from '../orderPost'

export interface Queue {
  /** Orders whose time has come and that are not carried out yet. */
  length: number
  /** Since when the oldest of them waits; null where none does. */
  oldest: Date | null
  /** Orders for a time that is still to come. */
  scheduled: number
}

const READ_MAX = 500

type Row = Pick<Outbox, 'message' | 'createdAt'>

/** What still has to go out to Facebook. An order waits from when it was given, or from the time it was given for. */
export async function readQueue({ payload }: { payload: Payload }): Promise<Queue> {
  const { docs } = await payload.db.find<Row>({
    collection: 'outbox',
    where: {
      and: [{ state: { in: ['waiting', 'delivering'] } }, { channel: { equals: 'facebook' } }],
    },
    select: { message: true, createdAt: true },
    sort: 'createdAt',
    limit: READ_MAX,
    pagination: false,
  })
  if (docs.length === 0) return { length: 0, oldest: null, scheduled: 0 }
  const dueAt = await readDueTimes({ payload, ids: docs.map(postOf) })
  const now = clock.now()
  const since = docs.map((row) => later(row.createdAt, dueAt.get(postOf(row))))
  const due = since.filter((moment) => moment <= now).sort((a, b) => a.getTime() - b.getTime())
  return { length: due.length, oldest: due[0] ?? null, scheduled: since.length - due.length }
}

const postOf = ({ message }: Row): string =>
  (JSON.parse(message ?? 'null') as PostOrder | null)?.crossPost ?? ''

const later = (one: string, other: string | null | undefined): Date =>
  new Date(Math.max(new Date(one).getTime(), new Date(other ?? one).getTime()))

async function readDueTimes({
  payload,
  ids,
}: {
  payload: Payload
  ids: string[]
}): Promise<Map<string, CrossPost['dueAt']>> {
  const { docs } = await payload.db.find<Pick<CrossPost, 'id' | 'dueAt'>>({
    collection: 'cross-posts',
    where: { or: ids.filter(Boolean).map((id) => ({ id: { equals: id } })) },
    select: { dueAt: true },
    limit: READ_MAX,
    pagination: false,
  })
  return new Map(docs.map(({ id, dueAt }) => [String(id), dueAt]))
}
