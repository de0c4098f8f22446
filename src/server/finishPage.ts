import type { Drawing, Drawn, DrawPage } from './drawPage'
import { drawError, type ErrorStatus } from './errorPages'
import { isBrokenPage, isHTML, stripScripts } from './stripScripts'

/** What goes to the visitor, but for compression. */
export interface Finished {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
  /** Why the site's own page was replaced, for the log. */
  fault?: unknown
}

/** Headers of Next's answer that a visitor gets; all others stay inside. */
const PASSED = [
  'content-type',
  'content-disposition',
  'content-language',
  'cache-control',
  'etag',
  'last-modified',
  'location',
  'retry-after',
  'x-robots-tag',
  'allow',
  'access-control-allow-origin',
] as const

/** A page of Next's cannot set its status; one that says itself what was not found tells it so. Words of people come escaped. */
const NOT_THERE = /<div data-answer="404">/
const MACHINE_FORMAT = /json|xml|calendar/i
/** Where a page leads whose item was taken away for good; nobody arrives there. */
const GONE = /^(https?:\/\/[^/]+)?(\/en)?\/errors\/410$/

/**
 * Draws a page and makes it fit for every visitor: without Next's scripts, and with the finished error page in
 * place of Next's empty one. Never throws.
 */
export async function drawFinished({
  drawing,
  drawPage,
  siteURL,
}: {
  drawing: Drawing
  drawPage: DrawPage
  siteURL: string
}): Promise<Finished> {
  try {
    const drawn = await drawPage(drawing)
    const instead = errorToShow(drawn)
    if (instead) return await drawError({ status: instead, drawing, drawPage })
    return finish({ drawn, siteURL })
  } catch (fault) {
    return { ...(await drawError({ status: 500, drawing, drawPage })), fault }
  }
}

function errorToShow({ status, headers, body }: Drawn): ErrorStatus | undefined {
  // Next draws its empty page behind a redirect; only where it leads matters.
  if (leadsOn({ status, headers })) return GONE.test(headers.location ?? '') ? 410 : undefined
  const isForMachines = MACHINE_FORMAT.test(headers['content-type'] ?? '')
  if (isForMachines && body.length > 0) return undefined
  if (status === 404) return 404
  if (status >= 500) return 500
  if (isHTML(headers) && isBrokenPage(body.toString())) return 500
  return undefined
}

function finish({ drawn, siteURL }: { drawn: Drawn; siteURL: string }): Finished {
  const headers: Finished['headers'] = {}
  for (const name of PASSED) {
    const value = drawn.headers[name]
    if (value) headers[name] = value
  }
  if (typeof headers.location === 'string') headers.location = toOwnPath(headers.location, siteURL)

  if (leadsOn(drawn)) return { status: drawn.status, headers, body: Buffer.alloc(0) }
  if (!isHTML(drawn.headers)) return { status: drawn.status, headers, body: drawn.body }
  // The display cookie changes the page, so that a browser must ask again; what it has may be shown on "back".
  headers['cache-control'] = 'private, no-cache'
  delete headers.etag
  const html = stripScripts(drawn.body.toString())
  return { status: NOT_THERE.test(html) ? 404 : drawn.status, headers, body: Buffer.from(html) }
}

const leadsOn = ({ status, headers }: Pick<Drawn, 'status' | 'headers'>): boolean =>
  status >= 300 && status < 400 && Boolean(headers.location)

/** A redirect to the site itself as a path, right for whatever name the visitor reached it by. */
function toOwnPath(location: string, siteURL: string): string {
  const { origin } = new URL(siteURL)
  if (!URL.canParse(location)) return location
  const target = new URL(location)
  if (target.origin !== origin) return location
  // Two slashes at the start would name another host.
  return target.pathname.replace(/^\/+/, '/') + target.search + target.hash
}
