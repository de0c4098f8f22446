import { readNumber, readYear, YEAR_MAX, YEAR_MIN, type RawParams } from '@/site/parseParams'
import { addMonths, type Month } from './month'

/** The month a visitor asks for; what is missing or makes no sense comes from the present one. */
export function parseCalendarQuery(params: RawParams, present: Month): Month {
  return {
    year: readYear(params.year) ?? present.year,
    month: readNumber(params.month, { min: 1, max: 12 }) ?? present.month,
  }
}

/** The month so many months on; null where no address leads. */
export function monthAfter(month: Month, count: number): Month | null {
  const other = addMonths(month, count)
  return other.year >= YEAR_MIN && other.year <= YEAR_MAX ? other : null
}
