const DAY = /^\d{4}-\d{2}-\d{2}$/
const SECOND = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/
const DAY_MS = 24 * 60 * 60_000
/** A moment later than this is written with more than four figures for its year, which sort before others. */
const LAST_MOMENT = Date.UTC(9999, 11, 31, 23, 59, 59, 999)

/** A moment as OAI-PMH writes it: UTC, whole seconds. */
export const toDatestamp = (moment: Date | number): string =>
  `${new Date(moment).toISOString().slice(0, 19)}Z`

/** A datestamp that was asked for: the milliseconds it begins at and ends before. */
export interface AskedTime {
  granularity: 'day' | 'second'
  from: number
  before: number
}

/** Undefined for what is no datestamp, or no day of the calendar. */
export function readDatestamp(text: string): AskedTime | undefined {
  const granularity = DAY.test(text) ? 'day' : SECOND.test(text) ? 'second' : undefined
  const from = granularity && Date.parse(text)
  if (!granularity || from === undefined || Number.isNaN(from)) return undefined
  // The 30th of February would be read as one of March.
  if (!toDatestamp(from).startsWith(text.replace('Z', ''))) return undefined
  const before = Math.min(from + (granularity === 'day' ? DAY_MS : 1000), LAST_MOMENT)
  return { granularity, from, before }
}
