const HOSTS = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'youtu.be',
  'www.youtube-nocookie.com',
])
const ID = /^[\w-]{11}$/
const IN_PATH = /^\/(?:embed|shorts|live|v)\/([^/]+)/

/** The film an address of YouTube names, in any of the forms people copy; null for every other address. */
export function youTubeID(url: unknown): string | null {
  if (typeof url !== 'string' || !URL.canParse(url.trim())) return null
  const { protocol, hostname, pathname, searchParams } = new URL(url.trim())
  if (!/^https?:$/.test(protocol) || !HOSTS.has(hostname)) return null
  const id =
    hostname === 'youtu.be'
      ? pathname.slice(1).replace(/\/$/, '')
      : (IN_PATH.exec(pathname)?.[1] ?? (pathname === '/watch' ? searchParams.get('v') : null))
  return id && ID.test(id) ? id : null
}
