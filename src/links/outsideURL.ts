const LONGEST = 2_000

/**
 * The one spelling under which an outside address is kept and asked: without fragment. Undefined for anything that
 * is no web address, or one of this site's own.
 * @param siteHosts hosts of this site, with port where there is one
 */
export function outsideURL(text: string, siteHosts: string[] = []): string | undefined {
  const url = URL.parse(text.trim())
  if (!url || !/^https?:$/.test(url.protocol) || !url.hostname) return undefined
  if (siteHosts.includes(url.host)) return undefined
  url.hash = ''
  // Who signs in through an address does not do so in a list that all staff read.
  url.username = ''
  url.password = ''
  return url.href.length > LONGEST ? undefined : url.href
}
