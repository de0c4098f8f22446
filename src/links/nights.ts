import { isoDay } from '@/shared/thaiDate'

/** Bangkok keeps no summer time. */
const NIGHT_BEGINS = 'T01:00:00+07:00'

/** When the night of this day begins: 01:00 in Bangkok. */
export const nightStart = (day: string): Date => new Date(day + NIGHT_BEGINS)

/** The day whose night has begun; undefined between midnight and one. */
export function nightOf(now: Date): string | undefined {
  const day = isoDay(now)
  return now >= nightStart(day) ? day : undefined
}
