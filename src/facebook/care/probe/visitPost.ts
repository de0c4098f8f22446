/** What a visitor who is not signed in got to see. */
export interface Visit {
  status: number
  /** Where redirects led to, or would have led. */
  url: string
  /** The first megabyte. */
  body: string
  bytes: number
  /** A redirect led off the hosts that are asked; nothing was read there. */
  isElsewhere: boolean
}

export type VisitPost = (asked: { url: string; signal: AbortSignal }) => Promise<Visit>

const REDIRECTS_MAX = 5
const BYTES_MAX = 1024 * 1024
const TIMEOUT_MS = 20_000

/** A browser's: Facebook shows others a page without the post. */
const HEADERS = {
  'User-Agent':
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  Accept: 'text/html,application/xhtml+xml',
  'Accept-Language': 'th,en;q=0.8',
}

/**
 * Opens the page of a post without cookies. Only Facebook's hosts are asked, over https, and the one that stands for
 * the Graph API where that was redirected; each redirect is held against them again.
 * @param graphURL as in the settings
 */
export const createVisitPost =
  ({ graphURL }: { graphURL: string }): VisitPost =>
  async ({ url, signal }) => {
    const isAllowed = allowedBy(new URL(graphURL))
    const limited = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)])
    let at = url
    for (let hop = 0; ; hop += 1) {
      if (hop > REDIRECTS_MAX || !isAllowed(URL.parse(at))) return elsewhere(at)
      const response = await fetch(at, { headers: HEADERS, redirect: 'manual', signal: limited })
      const to = response.status >= 300 && response.status < 400 && response.headers.get('location')
      if (!to) return { ...(await read(response)), url: at, isElsewhere: false }
      await response.body?.cancel()
      at = URL.parse(to, at)?.href ?? to
    }
  }

const elsewhere = (url: string): Visit => ({
  status: 0,
  url,
  body: '',
  bytes: 0,
  isElsewhere: true,
})

const allowedBy =
  (graph: URL) =>
  (url: URL | null): boolean => {
    if (!url || url.username || url.password) return false
    if (graph.hostname !== 'graph.facebook.com' && url.origin === graph.origin) return true
    const isFacebook = url.hostname === 'facebook.com' || url.hostname.endsWith('.facebook.com')
    return isFacebook && url.protocol === 'https:' && url.port === ''
  }

async function read(response: Response): Promise<Pick<Visit, 'status' | 'body' | 'bytes'>> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  const reader = response.body?.getReader()
  while (reader && bytes < BYTES_MAX) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    bytes += value.length
  }
  await reader?.cancel()
  const body = Buffer.concat(chunks).subarray(0, BYTES_MAX).toString('utf8')
  return { status: response.status, body, bytes: Math.min(bytes, BYTES_MAX) }
}
