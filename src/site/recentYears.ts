import { clock } from '@/shared/clock'
import { fiscalYear } from '@/shared/thaiDate'

const YEARS_OFFERED = 8

/** The fiscal years a filter offers, this one first, and the chosen one even when it is older. */
export function recentYears(chosen?: number): number[] {
  const current = fiscalYear(clock.now())
  const years = Array.from({ length: YEARS_OFFERED }, (_, index) => current - index)
  return chosen && !years.includes(chosen) ? [...years, chosen].sort((a, b) => b - a) : years
}
