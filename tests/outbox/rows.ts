import { createLocalReq, type Payload } from 'payload'
import type { Outbox } from '@/payload-types'
import { claimDue } from '@/outbox/claimDue'
import { enqueue } from '@/outbox/enqueue'
import type { ClaimedRow } from '@/outbox/OutboxHandler'

export const NOON = new Date('2026-11-23T05:00:00.000Z')
export const LEASE_MS = 60_000

export const after = (ms: number) => new Date(NOON.getTime() + ms)

/** A row due at noon unless told otherwise, enqueued outside any item's transaction. */
export async function put({
  payload,
  key,
  channel = 'test',
  message = { key },
  dueAt = NOON,
}: {
  payload: Payload
  key: string
  channel?: string
  message?: unknown
  dueAt?: Date
}): Promise<boolean> {
  return enqueue({ channel, key, message, dueAt, req: await createLocalReq({}, payload) })
}

/** What this holder can claim at that moment. */
export async function claimAll({
  payload,
  now,
  holder = 'one',
  channels = ['test'],
  limit = 20,
}: {
  payload: Payload
  now: Date
  holder?: string
  channels?: string[]
  limit?: number
}): Promise<ClaimedRow[]> {
  const claimed: ClaimedRow[] = []
  const rows = claimDue({ payload, holder, now: () => now, leaseMs: LEASE_MS, limit, channels })
  for await (const row of rows) claimed.push(row)
  return claimed
}

/** The one row that can be claimed at that moment. */
export async function claimOne(asked: {
  payload: Payload
  now: Date
  holder?: string
}): Promise<ClaimedRow> {
  const [row] = await claimAll(asked)
  if (!row) throw new Error('no row can be claimed')
  return row
}

export async function rowOf({ payload, key }: { payload: Payload; key: string }): Promise<Outbox> {
  const { docs } = await payload.find({ collection: 'outbox', where: { key: { equals: key } } })
  if (!docs[0]) throw new Error(`no row has the key ${key}`)
  return docs[0]
}

export async function empty(payload: Payload): Promise<void> {
  await payload.db.deleteMany({ collection: 'outbox', where: {} })
}
