import type { Clock } from '@/shared/clock'
import { createSecretHash } from '@/shared/secretHash'

/** Whether this is new: false when the same came less than the set time ago. */
export type IsNew = (...parts: string[]) => boolean

const KEPT_MAX = 100_000

/**
 * Remembers for a while that something was done, and by whom, as a hash alone.
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
  const hashOf = createSecretHash()
  /** Oldest first. */
  const kept = new Map<string, number>()

  return (...parts) => {
    const now = clock.now().getTime()
    forget(now)
    const hash = hashOf(...parts)
    const isNew = !kept.delete(hash)
    kept.set(hash, now)
    return isNew
  }

  function forget(now: number): void {
    for (const [hash, at] of kept) {
      if (now - at < forgetAfterMs && kept.size < keptMax) return
      kept.delete(hash)
    }
  }
}
