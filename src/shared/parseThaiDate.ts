import { label, type Label } from './label'
import { bangkokDay, BUDDHIST_ERA_OFFSET, TIME_ZONE } from './thaiDate'
import { normaliseThai, toArabicDigits } from './thaiText'

/** Years that a date of the office may carry, in the Buddhist era. */
export const YEAR_MIN = 2400
export const YEAR_MAX = 2700

/** Each month as it is written in full and short; dots and spaces do not count. */
const MONTHS = [
  ['มกราคม', 'มค', 'january', 'jan'],
  ['กุมภาพันธ์', 'กพ', 'february', 'feb'],
  ['มีนาคม', 'มีค', 'march', 'mar'],
  ['เมษายน', 'เมย', 'april', 'apr'],
  ['พฤษภาคม', 'พค', 'may', 'may'],
  ['มิถุนายน', 'มิย', 'june', 'jun'],
  ['กรกฎาคม', 'กค', 'july', 'jul'],
  ['สิงหาคม', 'สค', 'august', 'aug'],
  ['กันยายน', 'กย', 'september', 'sep'],
  ['ตุลาคม', 'ตค', 'october', 'oct'],
  ['พฤศจิกายน', 'พย', 'november', 'nov'],
  ['ธันวาคม', 'ธค', 'december', 'dec'],
] as const

/** The months by number, for lists to choose from. */
export const THAI_MONTHS = MONTHS.map(([name]) => name)

const SHORT_MONTHS = [
  ...['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.'],
  ...['ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
]

/** Bangkok has kept this offset since 1920 and no summer time. */
const BANGKOK_OFFSET_HOURS = 7
/** A date without a time of day is kept at noon in Bangkok: the same day in every zone from Lisbon to Tokyo. */
const NOON = { hour: 12, minute: 0 }

export type DateFault =
  | { fault: 'unreadable' | 'time' | 'timeUnwanted' | 'shortYear' | 'year' }
  | { fault: 'commonEra'; year: number }
  | { fault: 'noSuchDay'; day: number; month: number; year: number }

export type DateAnswer = { iso: string } | DateFault

const TIME = /(?:^|\s)(\d{1,2})[:.](\d{2})$/
const IN_NUMBERS = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d+)$/
const IN_WORDS = /^(\d{1,2})\s*([^\d]+?)\s*(\d+)$/

/**
 * Reads a date as people of the office write it, Bangkok time, Buddhist era: `5 ธ.ค. 2569`, `5 ธันวาคม ๒๕๖๙`,
 * `5/12/2569`, with a time where the field has one: `05/12/2569 09:00`, `5 ธ.ค. 2569 เวลา 09.00 น.`
 * A year of the common era is told apart and not guessed at.
 */
export function parseThaiDate({
  text,
  withTime = false,
}: {
  text: string
  withTime?: boolean
}): DateAnswer {
  const plain = toArabicDigits(normaliseThai(text))
    .replace(/^(วัน[^\d]*ที่|วันที่|ที่)\s*/, '')
    .replace(/พ\.?\s?ศ\.?|ค\.?\s?ศ\.?|เวลา|,/g, ' ')
    .replace(/\s*(น\.?|นาฬิกา)$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  const clock = TIME.exec(plain)
  // In `5.12.2569` the end looks like no time, in `5 12.30` like nothing else.
  const day = clock ? plain.slice(0, clock.index).trim() : plain
  const time = clock ? { hour: Number(clock[1]), minute: Number(clock[2]) } : undefined
  if (time && (time.hour > 23 || time.minute > 59)) return { fault: 'time' }
  if (time && !withTime) return { fault: 'timeUnwanted' }

  const date = readDay(day)
  if ('fault' in date) return date
  return { iso: toISO({ ...date, ...(withTime ? (time ?? { hour: 0, minute: 0 }) : NOON) }) }
}

interface Day {
  day: number
  month: number
  /** Common era. */
  year: number
}

function readDay(text: string): Day | DateFault {
  const numbers = IN_NUMBERS.exec(text)
  const words = numbers ? null : IN_WORDS.exec(text)
  const month = numbers ? Number(numbers[2]) : words ? monthNumber(words[2] ?? '') : 0
  const [day, digits] = numbers ? [numbers[1], numbers[3]] : words ? [words[1], words[3]] : []
  if (!day || !digits || month < 1 || month > 12) return { fault: 'unreadable' }
  if (digits.length < 4) return { fault: 'shortYear' }
  const fault = yearFault(Number(digits))
  if (fault) return fault

  const date = { day: Number(day), month, year: Number(digits) - BUDDHIST_ERA_OFFSET }
  return date.day >= 1 && date.day <= daysInMonth(date)
    ? date
    : { fault: 'noSuchDay', ...date, year: Number(digits) }
}

const monthNumber = (name: string) => {
  const bare = name.replace(/[.\s]/g, '').toLowerCase()
  return MONTHS.findIndex((names) => (names as readonly string[]).includes(bare)) + 1
}

const daysInMonth = ({ month, year }: { month: number; year: number }) =>
  new Date(Date.UTC(year, month, 0)).getUTCDate()

/** What is wrong with a Buddhist-era year; undefined when nothing is. */
export function yearFault(year: number): DateFault | undefined {
  if (year >= YEAR_MIN && year <= YEAR_MAX) return undefined
  const fromCommon = year + BUDDHIST_ERA_OFFSET
  return fromCommon >= YEAR_MIN && fromCommon <= YEAR_MAX
    ? { fault: 'commonEra', year }
    : { fault: 'year' }
}

/** The moment of a wall-clock time in Bangkok; the year in the common era. */
export function toISO({
  day,
  month,
  year,
  hour = NOON.hour,
  minute = NOON.minute,
}: Day & { hour?: number; minute?: number }): string {
  return new Date(Date.UTC(year, month - 1, day, hour - BANGKOK_OFFSET_HOURS, minute)).toISOString()
}

const clockOf = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: TIME_ZONE,
})

/** Hour and minute of a moment in Bangkok: `09:00`. */
export const bangkokTime = (date: Date | string): string => clockOf.format(new Date(date))

/** A moment as a person would type it, and as `parseThaiDate` reads it: `5 ธ.ค. 2569 09:00`. */
export function toTyped({ iso, withTime = false }: { iso: string; withTime?: boolean }): string {
  const { day, month, year } = bangkokDay(iso)
  const date = `${day} ${SHORT_MONTHS[month - 1]} ${year + BUDDHIST_ERA_OFFSET}`
  return withTime ? `${date} ${bangkokTime(iso)}` : date
}

/** What was wrong with a typed date, in a sentence that says what to do. */
export function dateFaultText(answer: DateFault): Label {
  switch (answer.fault) {
    case 'commonEra': {
      const buddhist = answer.year + BUDDHIST_ERA_OFFSET
      return label(
        `ปี ${answer.year} ดูเหมือนเป็น ค.ศ. ปี พ.ศ. ที่ตรงกันคือ ${buddhist}`,
        `${answer.year} looks like a year of the common era; in the Buddhist era it is ${buddhist}`,
      )
    }
    case 'noSuchDay': {
      const month = MONTHS[answer.month - 1]?.[0] ?? ''
      return label(
        `ไม่มีวันที่ ${answer.day} ในเดือน${month} ${answer.year}`,
        `There is no such day: ${answer.day}/${answer.month}/${answer.year}`,
      )
    }
    case 'shortYear':
      return label('โปรดพิมพ์ปี พ.ศ. สี่หลัก เช่น 2569', 'Type the year with four digits, e.g. 2569')
    case 'year':
      return label(
        `ปี พ.ศ. ต้องอยู่ระหว่าง ${YEAR_MIN} ถึง ${YEAR_MAX}`,
        `The Buddhist-era year must lie between ${YEAR_MIN} and ${YEAR_MAX}`,
      )
    case 'time':
      return label('เวลาต้องเป็น 00:00 ถึง 23:59', 'The time must be 00:00 to 23:59')
    case 'timeUnwanted':
      return label('ช่องนี้ใส่เฉพาะวันที่ ไม่ใส่เวลา', 'This field takes a date without a time')
    case 'unreadable':
      return label(
        'อ่านวันที่ไม่ได้ โปรดพิมพ์ เช่น 5 ธ.ค. 2569 หรือ 5/12/2569',
        'Not a date. Type it like 5 ธ.ค. 2569 or 5/12/2569',
      )
  }
}
