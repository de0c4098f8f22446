/** So long the office takes for a report before it rings. */
export const OVERDUE_DAYS = 7
const DAY_MS = 86_400_000

/** ISO. */
export const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * DAY_MS).toISOString()
