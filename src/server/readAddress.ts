export const URL_MAX = 8_000
export const QUERY_MAX = 2_000
/** A wording pasted into the search is cut there, not refused here; headers as a whole hold no more. */
const SEARCH_URL_MAX = 15_000

/** What the front door makes of a request's address. */
export type Address =
  | { kind: 'refused'; status: 400 | 414 }
  /** `path` is decoded and without a slash at its end, for comparing; `url` is what goes on to Next. */
  | { kind: 'page' | 'straight'; url: string; path: string; query: string }

/** The folders whose requests go to Next as they are; all else is a public page. */
const STRAIGHT = new Set(['admin', 'api', '_next', 'files', 'packages'])

/**
 * Sorts an address and refuses those that mean one thing to the front door and may mean another behind it:
 * broken percent-encoding, null bytes, backslashes, dot segments, encoded slashes, a folder's name in disguise.
 */
export function readAddress(url: string): Address {
  const isSearch = /^\/api\/search(\/suggest)?(\?|$)/.test(url)
  if (url.length > (isSearch ? SEARCH_URL_MAX : URL_MAX)) return { kind: 'refused', status: 414 }
  if (!url.startsWith('/') || url.startsWith('//') || /%00|#/.test(url)) return refused

  const [rawPath = '', ...rest] = url.split('?')
  const query = rest.join('?')
  if (!isSearch && query.length > QUERY_MAX) return { kind: 'refused', status: 414 }

  const raw = rawPath.split('/').slice(1)
  const segments = raw.map(decodeSegment)
  if (!segments.every((segment) => segment !== undefined)) return refused

  const first = segments[0] ?? ''
  if (STRAIGHT.has(first) && raw[0] !== first) return refused
  const path = `/${segments.filter(Boolean).join('/')}`
  return { kind: STRAIGHT.has(first) ? 'straight' : 'page', url, path, query }
}

const refused: Address = { kind: 'refused', status: 400 }

function decodeSegment(raw: string): string | undefined {
  let segment: string
  try {
    segment = decodeURIComponent(raw)
  } catch {
    return undefined
  }
  if (segment === '.' || segment === '..' || /[/\\\u0000-\u001f\u007f]/.test(segment))
    return undefined
  return segment
}
