/** Where people see a post: as Facebook says, else the address that leads there. */
export function permalinkOf({ id, permalink_url: url }: { id: string; permalink_url?: unknown }) {
  const isWhole = typeof url === 'string' && /^https?:$/.test(URL.parse(url)?.protocol ?? '')
  return isWhole ? url : `https://www.facebook.com/${encodeURIComponent(id)}`
}
