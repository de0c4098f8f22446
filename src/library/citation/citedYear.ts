import { BUDDHIST_ERA_OFFSET, bangkokDay } from '@/shared/thaiDate'
import type { CitedWork } from './CitedWork'

/** The year for programs, which count in the common era; null where nobody knows it. */
export function citedYear({ year, publishedAt }: CitedWork): number | null {
  if (year !== null) return year - BUDDHIST_ERA_OFFSET
  return publishedAt ? bangkokDay(publishedAt).year : null
}
