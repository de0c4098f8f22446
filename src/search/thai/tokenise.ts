import { findCodes, type CodeSpan } from './codes'
import { normalise } from './normalise'
import type { SegmentThai } from './segment'
import { singular } from './singular'

/** One word of a text. */
export interface Token {
  /** Normalised; of a code, its name. */
  term: string
  /** What it also stands for: the words inside a compound, the other names of a code. */
  also: string[]
  /** Of a compound, the words it is made of, in their order. */
  parts?: string[]
  /** Place in the normalised text. */
  start: number
  end: number
  code?: CodeSpan
}

/** Runs that are cut in different ways. Thai short forms come first: their dots belong to them. */
const RUNS = new RegExp(
  [
    // ว.PA, ก.ค.ศ., ผอ.รร., พ.ร.บ.
    '(?<short>(?<![ก-๛])(?:[ก-ฮ]\\.?[a-z][a-z0-9]*(?![a-z0-9ก-๛])|(?:[ก-ฮ]{1,4}\\.)+(?:[ก-ฮ]{1,4}(?![ก-๛]))?))',
    '(?<thai>[\\u0e01-\\u0e2e\\u0e30-\\u0e3a\\u0e40-\\u0e45\\u0e47-\\u0e4e]+)',
    "(?<latin>[a-z0-9]+(?:[-'&.][a-z0-9]+)*[+#]{0,2})",
    '(?<other>(?:(?![\\u0e00-\\u0e7fa-z0-9])[\\p{L}\\p{N}])+)',
  ].join('|'),
  'gu',
)
const NUMBER = /^\d+(?:\.\d+)*$/
const OTHER_MAX = 40

/**
 * The words of a text in their order.
 * @param text anything; it is normalised first
 * @param segmentThai cuts Thai runs
 */
export function tokenise({
  text,
  segmentThai,
}: {
  text: string
  segmentThai: SegmentThai
}): Token[] {
  const form = normalise(text)
  const codes = findCodes(form)
  const tokens: Token[] = []
  let from = 0
  for (const code of codes) {
    addRuns({ form, from, to: code.start, segmentThai, tokens })
    const { start, end, names } = code
    tokens.push({ term: names[0]!, also: names.slice(1), start, end, code })
    from = code.end
  }
  addRuns({ form, from, to: form.length, segmentThai, tokens })
  return tokens
}

interface Stretch {
  form: string
  from: number
  to: number
  segmentThai: SegmentThai
  tokens: Token[]
}

function addRuns({ form, from, to, segmentThai, tokens }: Stretch) {
  if (from >= to) return
  const stretch = form.slice(from, to)
  for (const { 0: run, index, groups } of stretch.matchAll(RUNS)) {
    const start = from + index
    if (groups?.thai) addThai({ run, start, segmentThai, tokens })
    else if (groups?.short) addShort({ run, start, tokens })
    else if (groups?.latin) addLatin({ run, start, tokens })
    else tokens.push({ term: run.slice(0, OTHER_MAX), also: [], start, end: start + run.length })
  }
}

interface Run {
  run: string
  start: number
  tokens: Token[]
}

function addThai({ run, start, segmentThai, tokens }: Run & { segmentThai: SegmentThai }) {
  for (const word of segmentThai(run)) {
    const at = start + word.start
    const { text: term, inner: also, parts } = word
    tokens.push({ term, also, parts, start: at, end: at + term.length })
  }
}

/** Letters that stand alone make one word, ก.ค.ศ.; longer short forms are words of their own, ผอ.รร. */
function addShort({ run, start, tokens }: Run) {
  const parts = run.split('.').filter(Boolean)
  const isOne = /[a-z]/.test(run) || parts.every((part) => part.length === 1)
  const end = start + run.length
  if (isOne) tokens.push({ term: parts.join(''), also: [], start, end })
  else for (const term of parts) tokens.push({ term, also: [], start, end })
}

function addLatin({ run, start, tokens }: Run) {
  const end = start + run.length
  if (NUMBER.test(run)) {
    tokens.push({ term: run.replaceAll('.', 'x').replace(/^0+(?=\d)/, ''), also: [], start, end })
    return
  }
  const parts = run.split(/[-'&.]/)
  const whole = parts.join('').replace(/\+/g, 'p').replace(/#/g, 's')
  const also = parts.length > 1 ? parts.filter((part) => part.length > 2).map(singular) : []
  tokens.push({ term: singular(whole.slice(0, OTHER_MAX)), also, start, end })
}
