import type { Drawing, DrawPage } from './drawPage'
import type { Finished } from './finishPage'
import { plainPage, type PlainStatus } from './plainPages'
import { isBrokenPage, isHTML, stripScripts } from './stripScripts'

/** The statuses the site has a page of its own for. */
export type ErrorStatus = 404 | 410 | 429 | 500

/** Stands in the error pages where the number of the request belongs. */
export const REQUEST_ID_MARK = '{{request-id}}'

/** Long enough to make a flood of refusals cheap, short enough for a changed menu. */
const KEPT_MS = 30_000
const kept = new WeakMap<DrawPage, Map<string, { at: number; body: Buffer }>>()

const HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }

/** The site's page for a status in the language of the address, or a plain one when even that cannot be drawn. */
export async function drawError({
  status,
  drawing: { display, url },
  drawPage,
}: {
  status: ErrorStatus
  drawing: Drawing
  drawPage: DrawPage
}): Promise<Finished> {
  const page = `${/^\/en(\/|\?|$)/.test(url) ? '/en' : ''}/errors/${status}`
  const pages = kept.get(drawPage) ?? new Map<string, { at: number; body: Buffer }>()
  kept.set(drawPage, pages)
  const key = `${page} ${display ?? ''}`
  const known = pages.get(key)
  if (known && performance.now() - known.at < KEPT_MS) {
    return { status, headers: HEADERS, body: known.body }
  }

  try {
    const drawn = await drawPage({ url: page, display, pagePath: '/' })
    const html = drawn.body.toString()
    if (drawn.status !== 200 || !isHTML(drawn.headers) || isBrokenPage(html)) {
      return { ...plain(status), fault: new Error(`${page} answered ${drawn.status}`) }
    }
    const body = Buffer.from(stripScripts(html))
    pages.set(key, { at: performance.now(), body })
    return { status, headers: HEADERS, body }
  } catch (fault) {
    return { ...plain(status), fault }
  }
}

export function plain(status: PlainStatus): Finished {
  return { status, headers: HEADERS, body: Buffer.from(plainPage(status)) }
}

/** The page with the number of this request, which a visitor can tell the office and the log knows. */
export function withRequestID(finished: Finished, id: string): Finished {
  if (finished.status < 400 || !isHTML(finished.headers)) return finished
  const html = finished.body.toString()
  if (!html.includes(REQUEST_ID_MARK)) return finished
  return { ...finished, body: Buffer.from(html.replaceAll(REQUEST_ID_MARK, id)) }
}
