import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'

export type ChangeKind = 'published' | 'changed' | 'removed' | 'began' | 'expired'

interface Change {
  collection: string
  /** The document's id; null for a global. */
  document: string | null
  kind: ChangeKind
  req: PayloadRequest
}

const TRIES = 40
const LONGEST_WAIT_MS = 20

/**
 * Writes the next number of the change log in the transaction of `req`. Numbers have no gaps: the next one can
 * only be taken once the one before is there to be read, so that a reader's cursor never passes one by.
 */
export async function recordChange({ collection, document, kind, req }: Change): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const number = (await newestNumber({ payload: req.payload, req })) + 1
    try {
      await req.payload.db.create({
        collection: 'content-changes',
        data: { number, changedCollection: collection, document, kind },
        req,
      })
      return number
    } catch (error) {
      // Without a transaction another may have taken the number a moment ago; inside one it is for the caller.
      // Where the database has none, Payload leaves a promise of null in `transactionID`.
      const isInTransaction = Boolean(await req.transactionID)
      if (isInTransaction || !isDuplicate(error) || attempt === TRIES) throw error
      await wait(Math.random() * LONGEST_WAIT_MS)
    }
  }
}

/** The newest number of the change log, 0 when nothing has changed yet. */
export async function newestNumber({
  payload,
  req,
}: {
  payload: Payload
  req?: PayloadRequest
}): Promise<number> {
  const { docs } = await payload.db.find<{ number: number }>({
    collection: 'content-changes',
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { number: true },
    req,
  })
  return docs[0]?.number ?? 0
}
