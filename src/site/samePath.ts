/**
 * One spelling for a path of the site: each segment percent-encoded as `itemHref` does it, no slash at the end, so
 * that what staff typed and what a browser asked compare. Whole web addresses and broken encodings stay as they are.
 */
export function samePath(address: string): string {
  const path = address.trim()
  if (!path.startsWith('/') || path.startsWith('//')) return path
  const [, pathname = '', rest = ''] = /^([^?#]*)(.*)$/.exec(path) ?? []
  try {
    const segments = pathname.split('/').map((part) => encodeURIComponent(decodeURIComponent(part)))
    return (segments.join('/').replace(/\/+$/, '') || '/') + rest
  } catch {
    return path
  }
}
