import { toArabicDigits } from '@/shared/thaiText'

/** The parameters of a page's address as Next hands them over. */
export type RawParams = Record<string, string | string[] | undefined>

export const QUERY_MAX_CHARS = 200
const PAGE_MAX = 10_000
export const YEAR_MIN = 2400
export const YEAR_MAX = 2700

/** The first value of a parameter, without control characters, spaces at its ends, or more than `max` characters. */
export function readText(value: string | string[] | undefined, max = QUERY_MAX_CHARS): string {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'string') return ''
  return first
    .slice(0, max * 4)
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffd]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, max)
    .replace(/[\ud800-\udbff]$/, '')
    .trim()
}

/** A whole number within the limits, Thai digits too; undefined for anything else. */
export function readNumber(
  value: string | string[] | undefined,
  { min, max }: { min: number; max: number },
): number | undefined {
  const text = toArabicDigits(readText(value, 20))
  if (!/^\d{1,9}$/.test(text)) return undefined
  const number = Number(text)
  return number >= min && number <= max ? number : undefined
}

/** The page of a list, from 1; 1 for anything that is no page number. */
export const readPage = (value: string | string[] | undefined): number =>
  readNumber(value, { min: 1, max: PAGE_MAX }) ?? 1

/** A Buddhist-era year. */
export const readYear = (value: string | string[] | undefined): number | undefined =>
  readNumber(value, { min: YEAR_MIN, max: YEAR_MAX })

/** One of a closed list of keys; undefined for anything else. */
export function readChoice<T extends string>(
  value: string | string[] | undefined,
  choices: readonly T[],
): T | undefined {
  const text = readText(value, 40)
  return choices.find((choice) => choice === text)
}

/** Every value of a parameter that a closed list has, each once, in the order of the list. */
export function readChoices<T extends string>(
  value: string | string[] | undefined,
  choices: readonly T[],
): T[] {
  const wanted = new Set(readTexts(value, { max: 40, count: choices.length * 2 }))
  return choices.filter((choice) => wanted.has(choice))
}

/** The values of a parameter that may be repeated, each once, sorted, no more than `count`. */
export function readTexts(
  value: string | string[] | undefined,
  { max = QUERY_MAX_CHARS, count }: { max?: number; count: number },
): string[] {
  const all = Array.isArray(value) ? value : [value]
  const texts = all.slice(0, count * 4).map((one) => readText(one, max))
  return [...new Set(texts.filter(Boolean))].slice(0, count).sort()
}
