import type { IncomingMessage } from 'node:http'

/**
 * Whether a form comes from a page of this site, so that no other site can make its visitors send forms here.
 * Browsers say it in `Sec-Fetch-Site`, older ones in `Origin` or `Referer`; who says nothing is refused.
 * @param siteHost the public address's host; the name the visitor used is as good, for no other site has it
 */
export function isOwnRequest(req: IncomingMessage, siteHost: string): boolean {
  const { origin, referer, host } = req.headers
  const site = req.headers['sec-fetch-site']
  if (site) return site === 'same-origin' || site === 'none'

  const from = URL.parse(origin ?? referer ?? '')?.host
  return Boolean(from) && (from === siteHost || from === host)
}
