import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'
import { clock } from '@/shared/clock'

/** `passed`: a time has passed after which public pages read differently; nobody changed the item. */
export type ChangeKind = 'published' | 'changed' | 'removed' | 'began' | 'expired' | 'passed'

export interface Change {
  collection: string
  /** The document's id; null for a global. */
  document: string | null
  kind: ChangeKind
}

/** A change with its number, in whose transaction more may be written. */
export type RecordedChange = Change & { number: number; req: PayloadRequest }
type OnRecordedChange = (change: RecordedChange) => Promise<void>

const TRIES = 40
const LONGEST_WAIT_MS = 20

/**
 * Writes the next number of the change log in the transaction of `req`. Numbers have no gaps: the next one can
 * only be taken once the one before is there to be read, so that a reader's cursor never passes one by.
 */
export async function recordChange({
  req,
  ...change
}: Change & { req: PayloadRequest }): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const number = (await newestNumber({ payload: req.payload, req })) + 1
    try {
      await writeChange({ number, at: clock.now(), ...change, req })
      await tellListeners({ ...change, number, req })
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

/** Plugins that carry changes outside put themselves into the config: see `searchOutboxPlugin`. */
async function tellListeners(change: RecordedChange): Promise<void> {
  const { onRecordedChange = [] } = change.req.payload.config.custom ?? {}
  for (const listen of onRecordedChange as OnRecordedChange[]) await listen(change)
}

/** Writes one row under this number. @throws what `isDuplicate` knows, where the number is taken */
export async function writeChange({
  number,
  at,
  collection,
  document,
  kind,
  req,
}: Change & { number: number; at: Date; req: PayloadRequest }): Promise<void> {
  await req.payload.db.create({
    collection: 'content-changes',
    data: {
      number,
      changedCollection: collection,
      document,
      kind,
      createdAt: at.toISOString(),
    },
    req,
  })
}

interface Reading {
  payload: Payload
  req?: PayloadRequest
}

/** The newest row of the change log: its number, and when it was written. */
export async function newestChange({
  payload,
  req,
}: Reading): Promise<{ number: number; createdAt: string } | undefined> {
  const { docs } = await payload.db.find<{ number: number; createdAt: string }>({
    collection: 'content-changes',
    sort: '-number',
    limit: 1,
    pagination: false,
    select: { number: true, createdAt: true },
    req,
  })
  return docs[0]
}

/** The newest number of the change log, 0 when nothing has changed yet. */
export async function newestNumber(reading: Reading): Promise<number> {
  return (await newestChange(reading))?.number ?? 0
}
