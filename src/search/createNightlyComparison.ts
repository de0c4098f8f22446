import type { Clock } from '@/shared/clock'
import { isoDay } from '@/shared/thaiDate'

/** Bangkok keeps no summer time. */
const BEGINS = 'T02:00:00+07:00'
/** A site that has just started, perhaps for a moment only, compares nothing yet. */
const AFTER_START_MS = 600_000

/** Holds the indexes against the database once a day, after 02:00 in Bangkok. */
export function createNightlyComparison({
  clock,
  compare,
}: {
  clock: Clock
  compare: () => Promise<unknown>
}) {
  const started = clock.now().getTime()
  let compared: string | undefined

  return async function compareAtNight(): Promise<void> {
    const now = clock.now()
    const day = isoDay(now)
    if (day === compared || now < new Date(day + BEGINS)) return
    if (now.getTime() - started < AFTER_START_MS) return
    await compare()
    compared = day
  }
}
