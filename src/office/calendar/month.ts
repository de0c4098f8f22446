import { bangkokDay, BUDDHIST_ERA_OFFSET } from '@/shared/thaiDate'

/** A month of the calendar; the year in the Buddhist era, the month 1–12. */
export interface Month {
  year: number
  month: number
}

/** Bangkok keeps UTC+7 all year. */
const BANGKOK = '+07:00'
const DAY_MS = 86_400_000
const WEEK = 7

export function monthOf(date: Date | string): Month {
  const { year, month } = bangkokDay(date)
  return { year: year + BUDDHIST_ERA_OFFSET, month }
}

export const isSameMonth = (one: Month, other: Month): boolean =>
  one.year === other.year && one.month === other.month

export function addMonths({ year, month }: Month, count: number): Month {
  const months = year * 12 + (month - 1) + count
  return { year: Math.floor(months / 12), month: (months % 12) + 1 }
}

/** The day so many days later; days are `YYYY-MM-DD`, common era. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10)

/** Midnight in Bangkok with which a day begins, as ISO. */
export const startOfDay = (day: string): string =>
  new Date(`${day}T00:00:00${BANGKOK}`).toISOString()

/** 0 for Sunday, with which Thai calendars begin a week. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay()

/** All days of a month. */
export function daysOf({ year, month }: Month): string[] {
  const first = Date.UTC(year - BUDDHIST_ERA_OFFSET, month - 1)
  const next = Date.UTC(year - BUDDHIST_ERA_OFFSET, month)
  return Array.from({ length: (next - first) / DAY_MS }, (_, index) =>
    new Date(first + index * DAY_MS).toISOString().slice(0, 10),
  )
}

/** The moments between which a month lies in Bangkok, as ISO; the end is not part of it. */
export const rangeOf = (month: Month): { from: string; until: string } => ({
  from: startOfDay(daysOf(month)[0] ?? ''),
  until: startOfDay(daysOf(addMonths(month, 1))[0] ?? ''),
})

/** The weeks of a month, Sunday first; null where a day of another month stands. */
export function weeksOf(month: Month): (string | null)[][] {
  const days = daysOf(month)
  const before = weekdayOf(days[0] ?? '')
  const cells = [...Array<null>(before).fill(null), ...days]
  const weeks = Math.ceil(cells.length / WEEK)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_, day) => cells[week * WEEK + day] ?? null),
  )
}
