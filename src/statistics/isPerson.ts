import type { IncomingHttpHeaders } from 'node:http'
import { isbot } from 'isbot'

/** Payload's session: who has one works here, and looks at pages to work on them. */
const STAFF_SESSION = /(^|;\s*)payload-token=/

/**
 * Whether a request is a visitor's own looking: not a program that names itself, or none that names itself at all, not
 * a page the browser fetches in case it is wanted, not somebody of the staff.
 */
export function isPerson(headers: IncomingHttpHeaders): boolean {
  const agent = headers['user-agent']?.trim()
  if (!agent || isbot(agent)) return false
  const purposes = [headers['sec-purpose'], headers.purpose, headers['x-moz']].join(' ')
  if (/prefetch|prerender|preview/i.test(purposes)) return false
  return !STAFF_SESSION.test(headers.cookie ?? '')
}
