import type { Payload } from 'payload'
import type { Clock } from '@/shared/clock'
import type { ClaimedRow } from './OutboxHandler'
import { whileHeld, type Held } from './settle'

const BEATS_PER_LEASE = 3

/** Extends the lease of a claimed row. @returns false when it is no longer ours */
export async function extendLease({
  payload,
  row,
  leaseMs,
  now,
}: {
  payload: Payload
  row: Held
  leaseMs: number
  now: Date
}): Promise<boolean> {
  const changed = await payload.db.updateOne({
    collection: 'outbox',
    where: whileHeld(row),
    data: { leaseUntil: new Date(now.getTime() + leaseMs).toISOString() },
    options: { atomic: true },
  })
  return Boolean(changed)
}

/**
 * Keeps extending the lease while a handler runs. A beat that fails is only logged: the next may succeed before
 * the lease lapses, and settling asks once more.
 * @param onLost called once when another holds the row
 * @returns ends it, and waits for a beat under way
 */
export function keepLease({
  payload,
  row,
  leaseMs,
  clock,
  onLost,
}: {
  payload: Payload
  row: ClaimedRow
  leaseMs: number
  clock: Clock
  onLost: () => void
}): () => Promise<void> {
  let beat: Promise<void> | undefined
  const timer = setInterval(() => {
    beat ??= extend().finally(() => (beat = undefined))
  }, leaseMs / BEATS_PER_LEASE)

  async function extend(): Promise<void> {
    try {
      if (await extendLease({ payload, row, leaseMs, now: clock.now() })) return
      clearInterval(timer)
      onLost()
    } catch (err) {
      payload.logger.warn({ err, key: row.key }, 'outbox: lease could not be extended')
    }
  }

  return async () => {
    clearInterval(timer)
    await beat
  }
}
