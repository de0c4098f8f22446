/** Everything about dates that people see: Asia/Bangkok, Buddhist era, fiscal years. */
export const TIME_ZONE = 'Asia/Bangkok'
export const BUDDHIST_ERA_OFFSET = 543
const FISCAL_YEAR_FIRST_MONTH = 10

const longDate = new Intl.DateTimeFormat('th-TH', {
  dateStyle: 'long',
  timeZone: TIME_ZONE,
})
const shortDate = new Intl.DateTimeFormat('th-TH', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: TIME_ZONE,
})
const time = new Intl.DateTimeFormat('th-TH', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: TIME_ZONE,
})
const parts = new Intl.DateTimeFormat('en-CA', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: TIME_ZONE,
})

/** `22 พฤศจิกายน 2569`; `Intl` already counts in the Buddhist era, so nothing is added here. */
export const formatLongDate = (date: Date | string): string => longDate.format(new Date(date))

/** `22 พ.ย. 2569` */
export const formatShortDate = (date: Date | string): string => shortDate.format(new Date(date))

/** `14:05 น.` */
export const formatTime = (date: Date | string): string => `${time.format(new Date(date))} น.`

/** `22 พฤศจิกายน 2569 เวลา 14:05 น.` */
export const formatDateTime = (date: Date | string): string =>
  `${formatLongDate(date)} เวลา ${formatTime(date)}`

const englishDay = (style: 'long' | 'short') =>
  new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: style,
    year: 'numeric',
    timeZone: TIME_ZONE,
  })
const englishLong = englishDay('long')
const englishShort = englishDay('short')
const englishTime = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: TIME_ZONE,
})

/** `22 November 2026 (B.E. 2569)`: readers of English know the common era, the office counts in the other. */
export const formatLongDateEnglish = (date: Date | string): string =>
  `${englishLong.format(new Date(date))} (B.E. ${buddhistYear(date)})`

/** `22 Nov 2026 (B.E. 2569)` */
export const formatShortDateEnglish = (date: Date | string): string =>
  `${englishShort.format(new Date(date))} (B.E. ${buddhistYear(date)})`

/** `14:05` */
export const formatTimeEnglish = (date: Date | string): string => englishTime.format(new Date(date))

/** `22 November 2026 (B.E. 2569), 14:05` */
export const formatDateTimeEnglish = (date: Date | string): string =>
  `${formatLongDateEnglish(date)}, ${formatTimeEnglish(date)}`

/** Year (common era), month 1–12 and day of a moment as Bangkok's calendar shows it. */
export function bangkokDay(date: Date | string): { year: number; month: number; day: number } {
  const [year, month, day] = parts.format(new Date(date)).split('-').map(Number)
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 }
}

/** The calendar day in Bangkok as `YYYY-MM-DD`, common era, for machines. */
export const isoDay = (date: Date | string): string => parts.format(new Date(date))

/** The Buddhist-era year of a moment in Bangkok, e.g. 2569. */
export const buddhistYear = (date: Date | string): number =>
  bangkokDay(date).year + BUDDHIST_ERA_OFFSET

/**
 * The fiscal year (ปีงบประมาณ) in the Buddhist era: 1 October to 30 September in Asia/Bangkok,
 * named after the year in which it ends. Source: Budget Procedures Act B.E. 2561, section 4.
 */
export function fiscalYear(date: Date | string): number {
  const { year, month } = bangkokDay(date)
  return year + BUDDHIST_ERA_OFFSET + (month >= FISCAL_YEAR_FIRST_MONTH ? 1 : 0)
}
