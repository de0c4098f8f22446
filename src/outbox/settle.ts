import type { Payload, Where } from 'payload'
import { nextTry, TRIES_MAX } from './nextTry'
import type { ClaimedRow } from './OutboxHandler'
import { PermanentFailure } from './PermanentFailure'
import { redact } from './redact'
import { TryLater } from './TryLater'

/** A claim: the row, who holds it, and which of its tries this is. */
export type Held = Pick<ClaimedRow, 'id' | 'tries' | 'holder'>

/** How a try ended. */
export type Outcome =
  | { state: 'done' }
  | { state: 'waiting'; dueAt: Date; reason: string; tries: number }
  | { state: 'dead'; reason: string }

/** What a failed try means for its row. */
export function outcomeOf({
  error,
  tries,
  now,
  random,
  baseMs,
}: {
  error: unknown
  tries: number
  now: Date
  random: number
  baseMs?: number
}): Outcome {
  const reason = redact(error instanceof Error ? error.message : String(error))
  if (error instanceof PermanentFailure) return { state: 'dead', reason }
  if (error instanceof TryLater && !error.isTry) {
    return { state: 'waiting', dueAt: error.dueAt, reason, tries: tries - 1 }
  }
  if (tries >= TRIES_MAX) {
    return {
      state: 'dead',
      reason: `ส่งไม่สำเร็จ ${tries} ครั้ง ผู้ดูแลระบบต้องตรวจสอบแล้วสั่งส่งใหม่: ${reason}`,
    }
  }
  if (error instanceof TryLater) return { state: 'waiting', dueAt: error.dueAt, reason, tries }
  const wait = nextTry({ tries, random, baseMs })
  return { state: 'waiting', dueAt: new Date(now.getTime() + wait), reason, tries }
}

/**
 * Writes down how a try ended.
 * @returns false when the lease was lost meanwhile: the row is another's and stays as it is
 */
export async function settle({
  payload,
  row,
  outcome,
  now,
}: {
  payload: Payload
  row: Held
  outcome: Outcome
  now: Date
}): Promise<boolean> {
  const changed = await payload.db.updateOne({
    collection: 'outbox',
    where: whileHeld(row),
    data: {
      state: outcome.state,
      reason: outcome.state === 'done' ? null : outcome.reason,
      doneAt: outcome.state === 'done' ? now.toISOString() : null,
      leaseUntil: null,
      leaseHolder: null,
      ...(outcome.state === 'waiting' ? waitingAgain(outcome) : {}),
    },
    options: { atomic: true },
  })
  return Boolean(changed)
}

/**
 * A wait that is no try gives its number back, so the next claim bears it again. That is safe: a number comes back only
 * by this write, which ends its claim, and after it the claim writes nothing more, for its heartbeat has stopped
 * before. A claim that was lost instead kept its number, so the one that followed bears a higher one; and other
 * processes are told apart by their holder.
 */
const waitingAgain = ({ dueAt, tries }: Extract<Outcome, { state: 'waiting' }>) => ({
  dueAt: dueAt.toISOString(),
  tries,
})

/** The row while this claim holds it; `tries` tells apart two claims of one holder. */
export const whileHeld = ({ id, tries, holder }: Held): Where => ({
  and: [
    { id: { equals: id } },
    { state: { equals: 'delivering' } },
    { leaseHolder: { equals: holder } },
    { tries: { equals: tries } },
  ],
})
