import { createReadStream } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { plain } from './errorPages'
import type { Passing } from './passPage'
import { sendFinished } from './sendFinished'
import type { SitePort } from './sitePort'

/** Bytes read at a time: few enough to stay small, enough to be quick. */
const CHUNK_BYTES = 256 * 1024

/** The folder whose addresses are files: what is in it is streamed by the front door, not by Next. */
export const isFilePath = (path: string): boolean => path.startsWith('/files/')

/**
 * Answers a request for a file. Next would leave out how long it is, and with that what players and downloads go by.
 */
export async function passFile({
  passing: { req, res, address },
  port,
}: {
  passing: Passing
  port: SitePort
}): Promise<void> {
  const { status, headers, part, stream } = await port.answerForFile(
    new Request(new URL(address.url, 'http://site'), {
      method: req.method,
      headers: headersOf(req),
    }),
  )
  // Somebody who opens the address is told; a page that asks for a picture needs no words.
  if (status === 404 && /text\/html/.test(req.headers.accept ?? '')) {
    return sendFinished({ req, res, finished: plain(404) })
  }
  for (const [name, value] of headers) res.setHeader(name, value)
  if (!part && !stream && !headers.has('content-length') && status !== 304)
    res.setHeader('Content-Length', 0)
  res.writeHead(status)
  if (stream) return pipeline(stream(), res).catch(ignoreLeaving)
  if (!part) {
    res.end()
    return
  }
  const { path, start, end } = part
  const bytes = createReadStream(path, { start, end, highWaterMark: CHUNK_BYTES })
  await pipeline(bytes, res).catch(ignoreLeaving)
}

function headersOf(req: IncomingMessage): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

/** Who leaves in the middle of a film is no fault; the pipeline has closed both ends. */
function ignoreLeaving(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
}
