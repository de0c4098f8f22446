import { createServer, type Server } from 'node:http'
import type { NextHandler } from './frontDoor'
import type { Log } from './log'

/** A form of the largest size, packed, in one header. */
const HEADER_BYTES_MAX = 256 * 1024

/** The server behind the front door, on a local socket only: each drawing is a request of its own to Next. */
export function createDrawingServer({
  nextHandler,
  log,
}: {
  nextHandler: NextHandler
  log: Log
}): Server {
  return createServer({ maxHeaderSize: HEADER_BYTES_MAX }, async (req, res) => {
    try {
      await nextHandler(req, res)
    } catch (error) {
      log.error({ err: error, path: req.url?.split('?')[0] }, 'drawing failed')
      if (res.headersSent) res.destroy()
      else res.writeHead(500).end()
    }
  })
}
