import { createHmac, randomBytes } from 'node:crypto'
import type { Clock } from '@/shared/clock'

/** Whether this is new: false when the same came less than the set time ago. */
export type IsNew = (...parts: string[]) => boolean

const KEY_BYTES = 32
/** Enough to tell apart what is remembered at one time. */
const KEPT_LENGTH = 22
const KEPT_MAX = 100_000

/**
 * Remembers for a while that something was done, and by whom, without holding either: what is kept is a hash under a key
 * that is made anew with every start and never leaves the process.
 * @param forgetAfterMs counted from the last time it came
 */
export function createOnce({
  forgetAfterMs,
  clock,
  keptMax = KEPT_MAX,
}: {
  forgetAfterMs: number
  clock: Clock
  keptMax?: number
}): IsNew {
  const key = randomBytes(KEY_BYTES)
  /** Oldest first. */
  const kept = new Map<string, number>()

  return (...parts) => {
    const now = clock.now().getTime()
    forget(now)
    const hash = createHmac('sha256', key).update(JSON.stringify(parts)).digest('base64url')
    const short = hash.slice(0, KEPT_LENGTH)
    const isNew = !kept.delete(short)
    kept.set(short, now)
    return isNew
  }

  function forget(now: number): void {
    for (const [hash, at] of kept) {
      if (now - at < forgetAfterMs && kept.size < keptMax) return
      kept.delete(hash)
    }
  }
}
