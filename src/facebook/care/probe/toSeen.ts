import type { CrossPost } from '@/payload-types'
import { hasMarker } from '../../drivers/hasMarker'
import { pageText } from './pageText'
import type { Visit } from './visitPost'

export type Seen = NonNullable<CrossPost['seen']>

/** What Facebook says in place of a post that it does not show. */
const NOT_AVAILABLE = [
  /this (content|page|post) isn.t available/i,
  /content not found/i,
  /เนื้อหานี้ไม่พร้อมใช้งาน/,
  /ไม่สามารถดูเนื้อหานี้ได้/,
  /หน้านี้ไม่พร้อมใช้งาน/,
]
const SIGN_IN = /^\/(login|checkpoint|recover|cookie)\b/

/** Fewer letters stand on many pages. */
const TELLING = 16
const LONGEST = 60

/**
 * Whether a visitor who is not signed in sees the post: only its own words prove that, and only an answer that says so
 * proves the contrary. Everything else, the wall that asks to sign in above all, proves nothing.
 */
export function toSeen({
  visit: { status, url, body, isElsewhere },
  marker,
  text,
}: {
  visit: Visit
  marker: string
  /** As it was sent. */
  text: string
}): Seen {
  if (status === 404 || status === 410) return 'hidden'
  if (isElsewhere || status !== 200 || SIGN_IN.test(URL.parse(url)?.pathname ?? '')) {
    return 'unclear'
  }
  const page = pageText(body)
  if (
    hasMarker({ text: page, marker }) ||
    tellingWords(text).some((words) => page.includes(words))
  ) {
    return 'visible'
  }
  // Scripts carry every sentence that Facebook may need some day.
  const shown = pageText(body.replace(/<script[\s\S]*?<\/script>/gi, ' '))
  return NOT_AVAILABLE.some((words) => words.test(shown)) ? 'hidden' : 'unclear'
}

/** The beginnings of its first lines, as far as a page that cuts it short shows them. */
const tellingWords = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => pageText(line).trim().slice(0, LONGEST))
    .filter((line) => line.length >= TELLING && !/^(https?:|#)/.test(line))
    .slice(0, 3)

/** What was seen, for those who want to know why: status, where, how much. */
export function toSeenNote({ status, url, bytes, isElsewhere }: Visit): string {
  const { host = '?', pathname = '' } = URL.parse(url) ?? {}
  const where = `${host}${pathname}`.slice(0, 120)
  if (isElsewhere) return `ไม่ได้เปิด: ${where}`
  return `HTTP ${status} ${where} ${Math.ceil(bytes / 1024)} kB`
}
