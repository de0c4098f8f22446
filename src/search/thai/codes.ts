/**
 * What in a text is no word but a code: levels, indicators of the curriculum, numbers of circulars and announcements.
 * Each is found in every way people write it and named in one.
 */

export interface CodeSpan {
  /** Places in the text, the end not included. */
  start: number
  end: number
  kind: 'level' | 'indicator' | 'circular' | 'number' | 'ordinal'
  /** The most telling name first; what it also stands for behind it. Letters and digits only. */
  names: string[]
  /** The levels it names, lowest first: `m1`. */
  levels: string[]
}

const GRADES: Record<string, number> = { หนึ่ง: 1, สอง: 2, สาม: 3, สี่: 4, ห้า: 5, หก: 6 }
const GRADE = `([1-6]|${Object.keys(GRADES).join('|')})(?!\\d)`
const TO = '\\s*(?:-|ถึง|และ|,)\\s*'
/** Units of measure end like the short form of a level: 5 กม. 3 ซม. */
const NO_UNIT = '(?<!(?:^|[^ก-๛])[กซมต](?:\\.|ร\\.)?)'

const STAGES = [
  {
    letter: 'm',
    word: `(?:ชั้น\\s*)?(?:มัธยมศึกษา(?:ชั้น)?ปีที่|มัธยม(?:ชั้น)?ปีที่|มัธยมศึกษา|มัธยม|(?<!ห)มอ|${NO_UNIT}ม\\.|(?<![ก-๛])ม)`,
    short: 'ม\\.?',
  },
  {
    letter: 'p',
    word: '(?:ชั้น\\s*)?(?:ประถมศึกษา(?:ชั้น)?ปีที่|ประถม(?:ชั้น)?ปีที่|ประถมศึกษา|ประถม|(?<![ก-๛])ปอ|(?<![ก-๛]\\.?)ป\\.?)',
    short: 'ป\\.?',
  },
] as const

const INDICATOR =
  /(?<![ก-๛.])([ก-ฮ])\s*\.?\s*(\d{1,2})\s*\.\s*(\d{1,2})(?:\s*(ม|ป)\s*\.?\s*(\d)(?:\s*-\s*(\d))?(?:\s*\/\s*(\d{1,2}))?)?(?!\d)/g
const CIRCULAR = /(?<![ก-๛])(?:ที่\s*)?ว\s*\.?\s*(\d{1,5})(?:\s*\/\s*(25\d\d))?(?![\d.])/g
const NUMBER_OF_YEAR = /(?<![\d/.])(\d{1,6})\s*\/\s*(2[45]\d\d)(?!\d)/g
const ORDINAL = /(ครั้ง|รุ่น|ฉบับ|เล่ม|ตอน|บท|ภาค|หน่วย|ชุด|ระยะ|กลุ่ม)\s*(?:ที่)?\s*(\d{1,4})(?![\d/])/g
const ENGLISH_LEVEL =
  /(?<![a-z])(?:(?:grade|year)\s*(1[0-2]|[1-9])|(?:m|mathayom|matthayom|secondary)\s*\.?\s*([1-6])|(?:p|prathom|primary)\s*\.?\s*([1-6]))(?![\da-z])/g

/** Every code in a normalised text, in order; where two would overlap, the more telling one. */
export function findCodes(text: string): CodeSpan[] {
  const spans: CodeSpan[] = []
  const add = (span: CodeSpan) => {
    if (!spans.some(({ start, end }) => span.start < end && start < span.end)) spans.push(span)
  }
  if (!/[\d]|ม|ป|grade/.test(text)) return []
  for (const found of text.matchAll(INDICATOR)) add(toIndicator(found))
  for (const found of text.matchAll(NUMBER_OF_YEAR))
    add(span(found, 'number', [`${bare(found[1]!)}y${found[2]}`, bare(found[1]!), found[2]!]))
  for (const found of text.matchAll(CIRCULAR)) {
    const name = `ว${bare(found[1]!)}`
    add(
      span(
        found,
        'circular',
        found[2] ? [`${name}y${found[2]}`, name, found[2]] : [name, bare(found[1]!)],
      ),
    )
  }
  for (const stage of STAGES) {
    for (const found of text.matchAll(levelsOf(stage))) add(toLevels(found, stage.letter))
    for (const found of text.matchAll(halvesOf(stage))) add(toHalf(found, stage.letter))
  }
  for (const found of text.matchAll(ENGLISH_LEVEL)) add(toEnglishLevel(found))
  for (const found of text.matchAll(ORDINAL))
    add(span(found, 'ordinal', [`${found[1]}${bare(found[2]!)}`, bare(found[2]!)]))
  return spans.sort((a, b) => a.start - b.start)
}

const patterns = new Map<string, RegExp>()
function pattern(source: string): RegExp {
  const known = patterns.get(source)
  if (known) return known
  const made = new RegExp(source, 'g')
  patterns.set(source, made)
  return made
}

const levelsOf = ({ word, short }: (typeof STAGES)[number]) =>
  pattern(`${word}\\s*${GRADE}(?:${TO}(?:${short}\\s*)?${GRADE})?`)

const halvesOf = ({ word }: (typeof STAGES)[number]) => pattern(`${word}\\s*(?:ตอน)?\\s*(ต้น|ปลาย)`)

function toLevels(found: RegExpMatchArray, letter: string): CodeSpan {
  const first = grade(found[1]!)
  const last = found[2] ? grade(found[2]) : first
  const isRange = last > first && found[0].search(/,|และ/) === -1
  const grades = isRange
    ? Array.from({ length: last - first + 1 }, (_, at) => first + at)
    : [...new Set([first, last])].sort()
  return {
    ...span(found, 'level', levelNames(letter, grades)),
    levels: grades.map((n) => `${letter}${n}`),
  }
}

function toHalf(found: RegExpMatchArray, letter: string): CodeSpan {
  const grades = found[1] === 'ต้น' ? [1, 2, 3] : [4, 5, 6]
  const thai = letter === 'm' ? 'ม' : 'ป'
  const names = [`${thai}${found[1]}`, ...levelNames(letter, grades)]
  return { ...span(found, 'level', names), levels: grades.map((n) => `${letter}${n}`) }
}

function toEnglishLevel(found: RegExpMatchArray): CodeSpan {
  const [, inGrades, secondary, primary] = found
  const letter = primary || Number(inGrades) <= 6 ? 'p' : 'm'
  const number = inGrades ? ((Number(inGrades) - 1) % 6) + 1 : Number(secondary ?? primary)
  return { ...span(found, 'level', levelNames(letter, [number])), levels: [`${letter}${number}`] }
}

function toIndicator(found: RegExpMatchArray): CodeSpan {
  const [, area, strand, standard, stage, first, last, number] = found
  const standardName = `${area}${strand}x${standard}`
  if (!stage) return span(found, 'indicator', [standardName])
  const grades = `${stage}${first}${last ? `x${last}` : ''}`
  const names = number ? [`${standardName}${grades}y${number}`] : [`${standardName}${grades}`]
  if (number) names.push(`${standardName}${grades}`)
  return span(found, 'indicator', [...names, standardName])
}

const levelNames = (letter: string, grades: number[]): string[] =>
  grades.map((number) => `${letter === 'm' ? 'ม' : 'ป'}${number}`)

const span = (found: RegExpMatchArray, kind: CodeSpan['kind'], names: string[]): CodeSpan => ({
  start: found.index!,
  end: found.index! + found[0].length,
  kind,
  names,
  levels: [],
})

const grade = (written: string): number => GRADES[written] ?? Number(written)

/** Without leading zeros: ว 0231 is ว 231. */
const bare = (digits: string): string => digits.replace(/^0+(?=\d)/, '')
