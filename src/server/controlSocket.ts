import { createServer, type Server, type ServerResponse } from 'node:http'
import { answerError, answerJSON } from './answers'
import { listenOnSocket } from './listenOnSocket'
import type { Log } from './log'
import type { SitePort } from './sitePort'
import { controlSocketPath } from './socketPath.mjs'

/**
 * Answers the commands of this machine's user: `GET /status` tells where it is; `POST /samples/remove` and
 * `POST /search/reindex` write and therefore must run inside the site's own process.
 */
export async function openControlSocket({
  dataDir,
  address,
  host,
  httpPort,
  port,
  log,
}: {
  dataDir: string
  /** What the public calls the site. */
  address: string
  host: string
  httpPort: number
  port: SitePort
  log: Log
}): Promise<Server> {
  const server = createServer(async (req, res) => {
    try {
      if (req.method === 'GET' && req.url === '/status') {
        answerJSON({ res, status: 200, body: { address, host, httpPort, pid: process.pid } })
      } else if (req.method === 'POST' && req.url === '/samples/remove') {
        answerJSON({ res, status: 200, body: await port.removeSamples() })
      } else if (req.method === 'POST' && req.url === '/search/reindex') {
        await reindex({ res, port })
      } else {
        answerError({ res, status: 404, message: 'no such command' })
      }
    } catch (error) {
      log.error({ err: error, command: req.url }, 'command failed')
      answerError({
        res,
        status: 500,
        message: error instanceof Error ? error.message : String(error),
      })
    }
  })
  await listenOnSocket(server, controlSocketPath(dataDir))
  return server
}

/** Tells how far it is in lines of JSON, the last of them `{ done }` or `{ fault }`: it may take minutes. */
async function reindex({ res, port }: { res: ServerResponse; port: SitePort }): Promise<void> {
  const tell = (line: object) => res.write(`${JSON.stringify(line)}\n`)
  res.writeHead(200, { 'content-type': 'application/x-ndjson' })
  try {
    await port.reindex((engine, written) => tell({ engine, written }))
    tell({ done: true })
  } catch (error) {
    tell({ fault: error instanceof Error ? error.message : String(error) })
  }
  res.end()
}
