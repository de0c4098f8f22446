import { formatDateTime, formatLongDate, formatShortDate } from '@/shared/thaiDate'

const FORMATS = { long: formatLongDate, short: formatShortDate, full: formatDateTime }

/** A date in the Buddhist era for people, ISO for machines. */
export function Time({
  date,
  style = 'long',
}: {
  date: string | null | undefined
  style?: keyof typeof FORMATS
}) {
  if (!date || Number.isNaN(Date.parse(date))) return null
  return <time dateTime={date}>{FORMATS[style](date)}</time>
}
