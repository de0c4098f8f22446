import { pageLanguage } from '../pageLanguage'

/** A date for people (in Thai the Buddhist era, in English both), ISO for machines. */
export function Time({
  date,
  style = 'long',
}: {
  date: string | null | undefined
  style?: 'long' | 'short' | 'full'
}) {
  if (!date || Number.isNaN(Date.parse(date))) return null
  const { dateTime, longDate, shortDate } = pageLanguage()
  const format = { long: longDate, short: shortDate, full: dateTime }[style]
  return <time dateTime={date}>{format(date)}</time>
}
