import { bangkokDay } from '@/shared/thaiDate'

const DAY_MS = 24 * 60 * 60 * 1000
const BANGKOK_OFFSET_MS = 7 * 60 * 60 * 1000

/** Midnight in Bangkok of the day so many days after `now`, as ISO; negative counts back. */
export function dayAfter(now: Date, days: number): string {
  const { year, month, day } = bangkokDay(new Date(now.getTime() + days * DAY_MS))
  return new Date(Date.UTC(year, month - 1, day) - BANGKOK_OFFSET_MS).toISOString()
}

/** A moment so many hours after working hours begin (07:00 in Bangkok) on the day that begins then. */
export const hourOf = (midnight: string, hours: number): string =>
  new Date(new Date(midnight).getTime() + (7 + hours) * 60 * 60 * 1000).toISOString()
