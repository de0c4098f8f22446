import { createServer, type Server } from 'node:http'
import type { NextHandler } from './frontDoor'
import type { Log } from './log'

/** The server behind the front door, on a local socket only: each drawing is a request of its own to Next. */
export function createDrawingServer({
  nextHandler,
  log,
}: {
  nextHandler: NextHandler
  log: Log
}): Server {
  return createServer(async (req, res) => {
    try {
      await nextHandler(req, res)
    } catch (error) {
      log.error({ err: error, path: req.url?.split('?')[0] }, 'drawing failed')
      if (res.headersSent) res.destroy()
      else res.writeHead(500).end()
    }
  })
}
