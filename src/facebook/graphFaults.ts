import type { FaultKind } from './ChannelFault'

/**
 * What an error of the Graph API means, by its code; where the code alone does not say, by `code/subcode`.
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 * @see https://developers.facebook.com/docs/pages-api/error-codes
 */
export const GRAPH_FAULTS: Record<string, FaultKind> = {
  '1': 'unknown', // something went wrong there, perhaps after it was published
  '1/2853006': 'permission', // whoever gave the token may not do this on the Page
  '2': 'unknown', // a service there was down for a moment
  '3': 'permission', // the app may not make this call
  '4': 'throttled', // too many calls of the app
  '10': 'permission', // the right was not granted, or taken back
  '17': 'throttled', // too many calls of the person
  '32': 'throttled', // too many calls of the Page
  '100': 'content', // a parameter it does not take
  '100/33': 'gone', // no such object, or not ours
  '102': 'token', // the session is over
  '190': 'token', // the token is not valid any more
  '324': 'content', // a picture is missing or not one
  '341': 'throttled', // a limit of the app was reached
  '368': 'blocked', // kept from posting for a while
  '506': 'duplicate', // the same as the last post
  '613': 'throttled', // a limit of this kind of call
  '803': 'gone', // one of the ids is not there
  '80001': 'throttled', // too many calls about this Page
  '1609005': 'content', // the link cannot be posted
}

/** Codes 200 to 299 are all about rights. */
const PERMISSION_CODES = { from: 200, to: 299 }

/** Where the answer names no code of the table: refusals that mean the same everywhere. */
const STATUS_FAULTS: Record<number, FaultKind> = {
  401: 'token',
  403: 'permission',
  413: 'content',
  429: 'throttled',
}

/** @returns `unknown` for what nobody has written down: then one looks before sending again */
export function graphFault({
  code,
  subcode,
  status,
}: {
  code?: number
  subcode?: number
  status?: number
}): FaultKind {
  if (code !== undefined) {
    const known = GRAPH_FAULTS[`${code}/${subcode}`] ?? GRAPH_FAULTS[String(code)]
    if (known) return known
    if (code >= PERMISSION_CODES.from && code <= PERMISSION_CODES.to) return 'permission'
  }
  return (status !== undefined && STATUS_FAULTS[status]) || 'unknown'
}

const USAGE_HEADERS = ['x-business-use-case-usage', 'x-app-usage']
const LONGEST_MINUTES = 24 * 60

/**
 * Until when Facebook takes no more calls, as it says beside a refusal; undefined where it does not say.
 * @see https://developers.facebook.com/docs/graph-api/overview/rate-limiting
 */
export function throttledUntil({ headers, now }: { headers: Headers; now: Date }) {
  const minutes = Math.max(0, ...USAGE_HEADERS.flatMap((name) => waits(headers.get(name))))
  if (minutes === 0) return retryAfter({ headers, now })
  return new Date(now.getTime() + Math.min(minutes, LONGEST_MINUTES) * 60_000)
}

/** The moment `Retry-After` names, in seconds from now or as a date (RFC 9110 §10.2.3). */
export function retryAfter({ headers, now }: { headers: Headers; now: Date }): Date | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  const ms = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now.getTime()
  if (!(ms > 0)) return undefined
  return new Date(now.getTime() + Math.min(ms, LONGEST_MINUTES * 60_000))
}

/** Every `estimated_time_to_regain_access` of a header, in minutes; the header lists usages by Page. */
function waits(header: string | null): number[] {
  if (!header) return []
  try {
    return waitsIn(JSON.parse(header))
  } catch {
    return []
  }
}

function waitsIn(value: unknown): number[] {
  if (!value || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'estimated_time_to_regain_access' && typeof inner === 'number' && inner > 0
      ? [inner]
      : waitsIn(inner),
  )
}
