import type { IncomingMessage } from 'node:http'
import { PREVIEW_SIGN_IN } from '@/shared/previewPage'
import type { Drawing, DrawPage } from './drawPage'
import { drawFinished, type Finished } from './finishPage'
import { isHTML } from './stripScripts'

const SESSION = /(?:^|;\s*)(payload-token=[^;]*)/
const SCRIPT = '<script src="/preview.js" defer></script>'

/** For the reader alone, in a frame of this site alone, and for no search engine. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'self'",
  'x-robots-tag': 'noindex, nofollow',
  vary: 'Cookie',
}

/**
 * Draws the preview of an item: the one page that depends on who asks. Of the reader goes on what tells who that is
 * and from where the question comes, nothing else; the page gets the one script that draws it again after a change.
 */
export async function drawPreview({
  req,
  drawing,
  drawPage,
  siteURL,
}: {
  req: IncomingMessage
  drawing: Drawing
  drawPage: DrawPage
  siteURL: string
}): Promise<Finished> {
  const finished = await drawFinished({
    drawing: { ...drawing, reader: readSession(req) },
    drawPage,
    siteURL,
  })
  const headers = { ...finished.headers, ...HEADERS }
  if (finished.status !== 200 || !isHTML(finished.headers)) return { ...finished, headers }
  const html = finished.body.toString()
  if (html.includes(`data-preview="${PREVIEW_SIGN_IN}"`))
    return { ...finished, status: 401, headers }
  return { ...finished, headers, body: Buffer.from(html.replace('</head>', `${SCRIPT}</head>`)) }
}

/** Payload takes a session from its own pages only, by these headers. */
function readSession({ headers }: IncomingMessage): Drawing['reader'] {
  const session = SESSION.exec(headers.cookie ?? '')?.[1]
  if (!session) return undefined
  const site = headers['sec-fetch-site']
  return {
    session,
    from: {
      ...(headers.origin ? { origin: headers.origin } : {}),
      ...(typeof site === 'string' ? { 'sec-fetch-site': site } : {}),
    },
  }
}
