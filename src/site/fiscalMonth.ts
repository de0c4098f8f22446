import { label } from '@/shared/label'
import { BUDDHIST_ERA_OFFSET } from '@/shared/thaiDate'

const FIRST_MONTH = 10
/** Bangkok keeps UTC+7 all year. */
const BANGKOK = '+07:00'

/** The moments between which a month of a fiscal year (Buddhist era) lies, as ISO; the end is not part of it. */
export function fiscalMonth({ year, month }: { year: number; month: number }): {
  from: string
  until: string
} {
  const calendarYear = year - BUDDHIST_ERA_OFFSET - (month >= FIRST_MONTH ? 1 : 0)
  const next =
    month === 12 ? { year: calendarYear + 1, month: 1 } : { year: calendarYear, month: month + 1 }
  return { from: startOf(calendarYear, month), until: startOf(next.year, next.month) }
}

const startOf = (year: number, month: number): string =>
  new Date(`${year}-${String(month).padStart(2, '0')}-01T00:00:00${BANGKOK}`).toISOString()

/** The months of a fiscal year in its order, October first. */
export const FISCAL_MONTHS = [
  [10, label('ตุลาคม', 'October')],
  [11, label('พฤศจิกายน', 'November')],
  [12, label('ธันวาคม', 'December')],
  [1, label('มกราคม', 'January')],
  [2, label('กุมภาพันธ์', 'February')],
  [3, label('มีนาคม', 'March')],
  [4, label('เมษายน', 'April')],
  [5, label('พฤษภาคม', 'May')],
  [6, label('มิถุนายน', 'June')],
  [7, label('กรกฎาคม', 'July')],
  [8, label('สิงหาคม', 'August')],
  [9, label('กันยายน', 'September')],
] as const
