import { parseShortCode } from '@/shared/shortCode'
import { readText, type RawParams } from '@/site/parseParams'
import { toHref } from '@/site/toHref'

export const LESSON_MAX = 30
export const TITLE_MAX = 100
/** Of everything in one parameter; more than any list of the site. */
const LIST_MAX = 1_000

/** A list of library items as it stands in an address. */
export interface Lesson {
  /** Short codes in order, each once. */
  codes: string[]
  title: string
}

export interface ParsedLesson extends Lesson {
  /** What stood in the list and is no code, as it was written. */
  faulty: string[]
  /** How many were too many. */
  surplus: number
}

/** Reads `?i=CODE,CODE&t=title`. */
export function parseLesson(params: RawParams): ParsedLesson {
  const typed = readText(params.i, LIST_MAX)
    .split(/[,\s]+/)
    .filter(Boolean)
  const codes = new Set<string>()
  const faulty = new Set<string>()
  for (const part of typed) {
    const code = parseShortCode(part)
    if (code) codes.add(code)
    else faulty.add(part)
  }
  const all = [...codes]
  return {
    codes: all.slice(0, LESSON_MAX),
    surplus: Math.max(0, all.length - LESSON_MAX),
    faulty: [...faulty],
    title: readText(params.t, TITLE_MAX),
  }
}

/** The list as parameters, for pages, sheets and archives alike. */
export const lessonParams = ({ codes, title }: Lesson) => ({ i: codes.join(','), t: title })

export const lessonHref = (lesson: Lesson): string => toHref('/lesson', lessonParams(lesson))

/** The list with one item a place further up (-1) or down (1); the same list at its ends. */
export function moved({ codes, title }: Lesson, code: string, by: -1 | 1): Lesson {
  const at = codes.indexOf(code)
  const to = at + by
  if (at < 0 || to < 0 || to >= codes.length) return { codes, title }
  const after = [...codes]
  after.splice(to, 0, ...after.splice(at, 1))
  return { codes: after, title }
}

export const without = ({ codes, title }: Lesson, code: string): Lesson => ({
  codes: codes.filter((other) => other !== code),
  title,
})
