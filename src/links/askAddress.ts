import { lookup as resolve, type LookupAddress } from 'node:dns'
import { request as requestHTTP, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as requestHTTPS } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './isPublicAddress'
import { isSignIn, type Answer } from './toFinding'

const TIMEOUT_MS = 10_000
const REDIRECTS_MAX = 5
/** Servers that know no HEAD answer it with one of these, or tell it a falsehood. */
const ASK_AGAIN = new Set([400, 401, 403, 404, 405, 406, 501])

/** An address that is not asked, or whose answer leads nowhere; `code` says which. */
class RefusedAddress extends Error {
  constructor(readonly code: 'NOT_PUBLIC' | 'TOO_MANY_REDIRECTS') {
    super(code)
    this.name = 'RefusedAddress'
  }
}

export interface Asking {
  userAgent: string
  signal: AbortSignal
  /** Waited for before each request. */
  pause: () => Promise<void>
  /** Which IP addresses may be asked; those of the public internet where left out. */
  isAllowed?: (ip: string) => boolean
  method?: 'HEAD' | 'GET'
}

/**
 * Asks an address as a browser would, without its content: HEAD, GET where HEAD is refused, and after redirects.
 * No request leaves for an address that is not allowed, whichever name or redirect leads there.
 * @throws what `toFailure` reads
 */
export async function askAddress({
  address,
  ...asking
}: Asking & { address: string }): Promise<Answer> {
  let url = address
  for (let hop = 0; hop <= REDIRECTS_MAX; hop += 1) {
    const { statusCode = 0, headers } = await askOnce({ url, ...asking })
    const to = statusCode >= 300 && statusCode < 400 && headers.location
    const next = to ? URL.parse(to, url) : null
    if (!next) return { status: statusCode, url, retryAfter: headers['retry-after'] }
    if (!/^https?:$/.test(next.protocol)) throw new RefusedAddress('TOO_MANY_REDIRECTS')
    url = next.href
    if (isSignIn(url)) return { status: statusCode, url }
  }
  throw new RefusedAddress('TOO_MANY_REDIRECTS')
}

async function askOnce({
  method = 'HEAD',
  ...asking
}: Asking & { url: string }): Promise<IncomingMessage> {
  if (method === 'GET') return send({ ...asking, method })
  try {
    const answer = await send({ ...asking, method })
    if (!ASK_AGAIN.has(answer.statusCode ?? 0)) return answer
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'ECONNRESET') throw error
  }
  return send({ ...asking, method: 'GET' })
}

/** One request; its body is never read. */
async function send({
  url,
  method,
  userAgent,
  signal,
  pause,
  isAllowed = isPublicAddress,
}: Asking & { url: string; method: 'HEAD' | 'GET' }): Promise<IncomingMessage> {
  const target = new URL(url)
  // An address that is a number is never looked up, so that `lookup` below would not see it.
  const host = target.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !isAllowed(host)) throw new RefusedAddress('NOT_PUBLIC')
  await pause()

  const options: RequestOptions = {
    method,
    agent: false,
    lookup: lookupAllowed(isAllowed),
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
    headers: {
      'User-Agent': userAgent,
      Accept: '*/*',
      'Accept-Language': 'th,en;q=0.8',
      ...(method === 'GET' ? { Range: 'bytes=0-0' } : {}),
    },
  }
  const request = (target.protocol === 'https:' ? requestHTTPS : requestHTTP)(target, options)
  return new Promise((answered, failed) => {
    request.once('response', (response) => {
      answered(response)
      response.once('error', () => {})
      response.destroy()
    })
    request.once('error', (error) => failed((error.cause as Error | undefined) ?? error))
    request.end()
  })
}

/** Looks a name up at the moment of connecting and gives only what may be asked, so that no second look differs. */
function lookupAllowed(isAllowed: (ip: string) => boolean): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, [])
      const allowed = (found as LookupAddress[]).filter(({ address }) => isAllowed(address))
      const [first] = allowed
      if (!first) return callback(new RefusedAddress('NOT_PUBLIC'), [])
      if (options.all) return callback(null, allowed)
      return callback(null, first.address, first.family)
    })
  }
}
