/** An indicator of the Basic Education Core Curriculum B.E. 2551, as its parts say it. */
export interface Indicator {
  /** As it is written officially: `ค 1.3 ม.1/1`. */
  code: string
  /** The standard it belongs to: `ค 1.3`. */
  standard: string
  /** Level and number: `ม.1/1`. */
  place: string
}

/** Letters of the eight learning areas, strand and standard, level or span of levels, number of the indicator. */
const PATTERN =
  /^([ทควสพศงต])\s*\.?\s*(\d{1,2})\s*\.\s*(\d{1,2})\s*(ป|ม)\s*\.?\s*(\d)(?:\s*[-–]\s*(?:\4\s*\.?\s*)?(\d))?\s*\/\s*(\d{1,2})$/

/** Reads a code however it was typed, Thai digits included; null for what is no code of the core curriculum. */
export function parseIndicator(typed: string): Indicator | null {
  const match = PATTERN.exec(typed.replace(/[๐-๙]/g, toArabic).trim())
  if (!match) return null
  const [, area, strand, number, school, from, to, indicator] = match
  const standard = `${area} ${Number(strand)}.${Number(number)}`
  const place = `${school}.${from}${to ? `-${to}` : ''}/${Number(indicator)}`
  return { code: `${standard} ${place}`, standard, place }
}

const toArabic = (digit: string): string => String(digit.charCodeAt(0) - '๐'.charCodeAt(0))

/** Codes by the standard they belong to, in the order they came; what is no code stands alone under itself. */
export function byStandard(codes: string[]): { standard: string; places: Indicator[] }[] {
  const groups = new Map<string, Indicator[]>()
  for (const typed of codes) {
    const indicator = parseIndicator(typed) ?? { code: typed, standard: typed, place: '' }
    const group = groups.get(indicator.standard) ?? []
    if (!group.some(({ code }) => code === indicator.code)) group.push(indicator)
    groups.set(indicator.standard, group)
  }
  return [...groups].map(([standard, places]) => ({ standard, places }))
}
