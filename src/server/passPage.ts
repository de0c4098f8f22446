import type { IncomingMessage, ServerResponse } from 'node:http'
import { readDisplayCookie, type DrawPage } from './drawPage'
import { drawError, plain, withRequestID } from './errorPages'
import { drawFinished, type Finished } from './finishPage'
import { passDisplay } from './passDisplay'
import type { Address } from './readAddress'
import type { CountSearch } from './searchLimit'
import { sendFinished } from './sendFinished'

export interface Passing {
  req: IncomingMessage
  res: ServerResponse
  address: Extract<Address, { url: string }>
  /** The visitor's address. */
  visitor: string
}

/** Serves one public page; gives the reason when the page had to be replaced by the error page. */
export type PassPage = (passing: Passing) => Promise<unknown>

const READING = 'GET, HEAD, OPTIONS'
const SEARCH_PAGES = new Set(['/search', '/en/search'])

/** Public pages: only read, drawn without anything of the visitor but address and display cookie. */
export function createPagePass({
  drawPage,
  siteURL,
  countSearch,
}: {
  drawPage: DrawPage
  siteURL: string
  countSearch: CountSearch
}): PassPage {
  return async ({ req, res, address, visitor }) => {
    if (passDisplay({ req, res, address, siteURL })) return undefined
    const answered = await answer({ req, res, address, visitor })
    const finished = withRequestID(answered, String(res.getHeader('X-Request-Id') ?? ''))
    await sendFinished({ req, res, finished })
    return finished.fault
  }

  async function answer({ req, res, address, visitor }: Passing): Promise<Finished> {
    if (req.method === 'OPTIONS') {
      res.setHeader('Allow', READING)
      return { status: 204, headers: {}, body: Buffer.alloc(0) }
    }
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', READING)
      return plain(405)
    }

    const drawing = { url: address.url, display: readDisplayCookie(req.headers.cookie) }
    const retryAfter = SEARCH_PAGES.has(address.path) ? await countSearch(visitor) : undefined
    if (retryAfter !== undefined) {
      res.setHeader('Retry-After', retryAfter)
      return drawError({ status: 429, drawing, drawPage })
    }

    // The error pages are drawn for other addresses only; their own would answer 200.
    if (/^(\/en)?\/errors(\/|$)/.test(address.path))
      return drawError({ status: 404, drawing, drawPage })
    return drawFinished({ drawing, drawPage, siteURL })
  }
}
