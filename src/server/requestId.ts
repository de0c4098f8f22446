import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'

/** Gives the request an id of our own, never the visitor's: on the answer, for Next, and for the log. */
export function stampRequestID(req: IncomingMessage, res: ServerResponse): string {
  const id = randomBytes(9).toString('base64url')
  req.headers['x-request-id'] = id
  res.setHeader('X-Request-Id', id)
  return id
}
