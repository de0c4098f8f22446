import type { PayloadRequest } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'
import { clock } from '@/shared/clock'

/**
 * Writes down what must happen outside, in the transaction of `req`: it stands or falls with the item.
 * At most one row per key; one that is there is left as it is, whatever its state.
 * @param key channel/item/revision
 * @param message JSON; an id is better than a document
 * @param dueAt not before; now when left out
 * @returns whether the row is new
 */
export async function enqueue({
  channel,
  key,
  message,
  dueAt = clock.now(),
  req,
}: {
  channel: string
  key: string
  message: unknown
  dueAt?: Date
  req: PayloadRequest
}): Promise<boolean> {
  if (await isWritten({ key, req })) return false
  try {
    await req.payload.db.create({
      collection: 'outbox',
      data: {
        channel,
        key,
        message: JSON.stringify(message ?? null),
        state: 'waiting',
        tries: 0,
        dueAt: dueAt.toISOString(),
      },
      req,
    })
    return true
  } catch (error) {
    // Without a transaction another process may have written it since we looked.
    if (isDuplicate(error) && (await isWritten({ key, req }))) return false
    throw error
  }
}

async function isWritten({ key, req }: { key: string; req: PayloadRequest }): Promise<boolean> {
  const row = await req.payload.db.findOne({
    collection: 'outbox',
    where: { key: { equals: key } },
    select: { key: true },
    req,
  })
  return row !== null && row !== undefined
}
