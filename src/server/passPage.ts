import type { IncomingMessage, ServerResponse } from 'node:http'
import { clock } from '@/shared/clock'
import { isPreviewPath } from '@/shared/previewPage'
import { readDisplayCookie, type DrawPage } from './drawPage'
import { drawPreview } from './drawPreview'
import { drawError, plain, withRequestID } from './errorPages'
import { drawFinished, type Finished } from './finishPage'
import { createForms } from './forms/createForms'
import { findFormAddress, findShownForm } from './forms/formAddresses'
import { isHarvestPath, readHarvest } from './harvests'
import type { WatchMisses } from './missWatch'
import type { PackageGate } from './packageGate'
import { passDisplay } from './passDisplay'
import type { Address } from './readAddress'
import type { CountSearch } from './searchLimit'
import { sendFinished } from './sendFinished'
import type { SitePort } from './sitePort'

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
const SENDING = 'GET, HEAD, POST, OPTIONS'
/** The library without words is a list like others; with words it is a search, and a whole list is always one. */
const isSearch = ({ path, query }: Passing['address']): boolean =>
  /^(\/en)?\/(search|library\/export\.[a-z]+)$/.test(path) ||
  (/^(\/en)?\/library$/.test(path) && /(^|&)q=./.test(query))

/** Public pages: read, or a form sent; drawn without anything else of the visitor but address and display cookie. */
export function createPagePass({
  drawPage,
  siteURL,
  secret,
  port,
  countSearch,
  limitFrames,
  watchMisses,
}: {
  drawPage: DrawPage
  siteURL: string
  secret: string
  port: () => SitePort | undefined
  countSearch: CountSearch
  limitFrames: PackageGate['limitFrames']
  watchMisses: WatchMisses
}): PassPage {
  const forms = createForms({ drawPage, siteURL, secret, clock, port })

  return async ({ req, res, address, visitor }) => {
    if (passDisplay({ req, res, address, siteURL })) return undefined
    const answered = await answer({ req, res, address, visitor })
    if (!answered) return undefined
    const numbered = withRequestID(answered, String(res.getHeader('X-Request-Id') ?? ''))
    const finished = limitFrames({ finished: numbered, req, path: address.path })
    await sendFinished({ req, res, finished })
    watchMisses({ req, address, visitor, finished })
    return finished.fault
  }

  /** Gives nothing when nobody is there any more to be answered. */
  async function answer({ req, res, address, visitor }: Passing): Promise<Finished | undefined> {
    const at = findFormAddress(address.path)
    const allowed = at || isHarvestPath(address.path) ? SENDING : READING
    const display = readDisplayCookie(req.headers.cookie)

    if (req.method === 'OPTIONS') {
      res.setHeader('Allow', allowed)
      return { status: 204, headers: {}, body: Buffer.alloc(0) }
    }
    if (at && req.method === 'POST') return forms.take({ at, req, res, visitor, display })
    if (isHarvestPath(address.path) && req.method === 'POST') {
      const asked = await readHarvest(req)
      if (!asked || 'refused' in asked) return asked?.refused
      return drawFinished({ drawing: asked, drawPage, siteURL })
    }
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', allowed)
      return plain(405)
    }

    const drawing = { url: address.url, display }
    const retryAfter = isSearch(address) ? await countSearch(visitor) : undefined
    if (retryAfter !== undefined) {
      res.setHeader('Retry-After', retryAfter)
      return drawError({ status: 429, drawing, drawPage })
    }

    // The error pages are drawn for other addresses only; their own would answer 200.
    if (/^(\/en)?\/errors(\/|$)/.test(address.path))
      return drawError({ status: 404, drawing, drawPage })
    if (isPreviewPath(address.path)) return drawPreview({ req, drawing, drawPage, siteURL })
    if (at) return forms.show({ at, drawing, query: address.query })
    const form = findShownForm(address.path)
    return form ? forms.showIn({ form, drawing }) : drawFinished({ drawing, drawPage, siteURL })
  }
}
