import type { IncomingMessage, ServerResponse } from 'node:http'
import { changeDisplay, readDisplay, writeDisplay } from './display'
import { readDisplayCookie } from './drawPage'
import type { Address } from './readAddress'

const PAGES = new Set(['/display', '/en/display'])
const YEAR_SECONDS = 365 * 24 * 3600

/**
 * Keeps a wish such as `/display?size=large` in the cookie and leads back to the page it was made on.
 * @returns false when the address wishes nothing: then it is a page like any other
 */
export function passDisplay({
  req,
  res,
  address,
  siteURL,
}: {
  req: IncomingMessage
  res: ServerResponse
  address: Extract<Address, { url: string }>
  siteURL: string
}): boolean {
  if (!PAGES.has(address.path) || (req.method !== 'GET' && req.method !== 'HEAD')) return false
  const before = readDisplay(readDisplayCookie(req.headers.cookie))
  const wished = changeDisplay(before, address.query)
  if (!wished) return false

  const value = writeDisplay(wished)
  const secure = siteURL.startsWith('https:') ? '; Secure' : ''
  const life = `Max-Age=${value ? YEAR_SECONDS : 0}`
  res.writeHead(303, {
    Location: backPath(req) ?? address.path,
    'Set-Cookie': `display=${value ?? ''}; Path=/; ${life}; SameSite=Lax; HttpOnly${secure}`,
    'Cache-Control': 'no-store',
    'Content-Length': 0,
  })
  res.end()
  return true
}

/** The page of this site the visitor came from. */
function backPath({ headers: { referer, host } }: IncomingMessage): string | undefined {
  if (!referer || !URL.canParse(referer)) return undefined
  const { host: from, pathname, search } = new URL(referer)
  return from === host && !pathname.startsWith('//') ? pathname + search : undefined
}
