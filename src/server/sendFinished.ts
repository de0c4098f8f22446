import type { IncomingMessage, ServerResponse } from 'node:http'
import { compress, isCompressible } from './compress'
import type { Finished } from './finishPage'

/** Sends a finished answer in the best encoding the visitor's browser takes. */
export async function sendFinished({
  req,
  res,
  finished: { status, headers, body },
}: {
  req: IncomingMessage
  res: ServerResponse
  finished: Finished
}): Promise<void> {
  const contentType = String(headers['content-type'] ?? '')
  const encoded = await compress({
    body,
    contentType,
    accepted: String(req.headers['accept-encoding'] ?? ''),
  })

  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
  if (encoded.encoding) res.setHeader('Content-Encoding', encoded.encoding)
  if (isCompressible(contentType)) {
    res.setHeader('Vary', /html/i.test(contentType) ? 'Accept-Encoding, Cookie' : 'Accept-Encoding')
  }
  res.setHeader('Content-Length', encoded.body.length)
  res.writeHead(status)
  res.end(req.method === 'HEAD' ? undefined : encoded.body)
}
