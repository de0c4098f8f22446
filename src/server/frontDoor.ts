import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { clock } from '@/shared/clock'
import { FORM_STATE } from '@/shared/formState'
import { answerError, setGuardHeaders } from './answers'
import { answerClientErrors } from './clientErrors'
import { closeServer } from './closeServer'
import { createDrawPage } from './drawPage'
import { createDrawingServer } from './drawingServer'
import { listenOnSocket } from './listenOnSocket'
import type { Log } from './log'
import { createPackageGate, guardPackage, isPackagePath } from './packageGate'
import { createMissWatch } from './missWatch'
import { readAddress } from './readAddress'
import { stampRequestID } from './requestId'
import { logRequest } from './requestLog'
import { createSearchLimit } from './searchLimit'
import { sendFinished } from './sendFinished'
import { createPagePass } from './passPage'
import { createStraightPass } from './passStraight'
import { createSignInLimit } from './signInLimit'
import type { SitePort } from './sitePort'
import { plain } from './errorPages'
import { visitorAddress } from './visitorAddress'
import { createVisitWatch } from './watchVisits'

export type NextHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void> | void

export interface FrontDoorArgs {
  /** How the public reaches the site; drawings use its host, whatever a visitor claims. */
  siteURL: string
  /** The site's own names, as in its settings; that of `siteURL` where left out. */
  origins?: string[]
  /** Where interactive packages live, if not on the site's own. */
  packageOrigin?: string
  /** The site's secret, from which keys are derived. */
  secret: string
  trustedProxies: string[]
  nextHandler: NextHandler
  port: () => SitePort | undefined
  log: Log
  /** Where drawings reach Next. */
  socketPath: string
  drawTimeoutMs?: number
  /** How long running requests may take to end when the door closes. */
  graceMs?: number
}

export interface FrontDoor {
  /**
   * Opens the way to Next and draws the home page. Next runs `src/instrumentation.ts` before its first answer and
   * not before, so this takes as long as bringing the database up.
   */
  open(): Promise<void>
  listen(where: { port: number; host: string }): Promise<AddressInfo>
  /** Takes no new request, lets running ones finish, then removes its socket. */
  close(): Promise<void>
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE', 'OPTIONS'])
const HEADER_BYTES_MAX = 16 * 1024
const HEADERS_MAX = 100
const HEADERS_TIMEOUT_MS = 15_000
/** A large upload on a slow line; a line without any traffic is cut far sooner. */
const REQUEST_TIMEOUT_MS = 30 * 60_000
const SILENCE_TIMEOUT_MS = 120_000
const KEEP_ALIVE_TIMEOUT_MS = 10_000
/** The first start fills the database before it draws. */
const FIRST_DRAWING_MS = 30 * 60_000

/** The HTTP server that stands before Next. */
export function createFrontDoor({
  siteURL,
  origins = [new URL(siteURL).origin],
  packageOrigin,
  secret,
  trustedProxies,
  nextHandler,
  port,
  log,
  socketPath,
  drawTimeoutMs = 20_000,
  graceMs = 10_000,
}: FrontDoorArgs): FrontDoor {
  const findAddress = visitorAddress(trustedProxies)
  const { drawPage, close: closeDrawings } = createDrawPage({
    socketPath,
    siteURL,
    timeoutMs: drawTimeoutMs,
  })
  const countSearch = createSearchLimit()
  const watchVisit = createVisitWatch({ port, clock })
  const packages = createPackageGate({ origins, packageOrigin })
  const { limitFrames } = packages
  const passPage = createPagePass({
    drawPage,
    siteURL,
    secret,
    port,
    countSearch,
    limitFrames,
    watchMisses: createMissWatch({ port, log, clock }),
  })
  const passStraight = createStraightPass({
    nextHandler,
    port,
    countSearch,
    countSuggestion: createSearchLimit(),
    signIns: createSignInLimit(),
  })

  const inner = createDrawingServer({ nextHandler, log })

  let isClosing = false
  const server = createServer({ maxHeaderSize: HEADER_BYTES_MAX }, async (req, res) => {
    const id = stampRequestID(req, res)
    logRequest({ req, res, id, log })
    if (isClosing) res.shouldKeepAlive = false
    res.once('close', () => isClosing && setImmediate(() => server.closeIdleConnections()))
    try {
      await pass(req, res)
    } catch (error) {
      log.error({ err: error, id }, 'request failed')
      if (res.headersSent) res.destroy()
      else await sendFinished({ req, res, finished: plain(500) })
    }
  })
  server.headersTimeout = HEADERS_TIMEOUT_MS
  server.requestTimeout = REQUEST_TIMEOUT_MS
  server.keepAliveTimeout = KEEP_ALIVE_TIMEOUT_MS
  server.maxHeadersCount = HEADERS_MAX
  server.setTimeout(SILENCE_TIMEOUT_MS)
  answerClientErrors(server, log)

  async function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    setGuardHeaders(res)
    const visitor = findAddress(req)
    // Only drawings carry it, and they are made of headers of their own; what goes straight to Next must not either.
    delete req.headers[FORM_STATE]
    const address = readAddress(req.url ?? '/')

    if (!METHODS.has(req.method ?? '')) {
      res.setHeader('Allow', [...METHODS].join(', '))
      return answerError({ res, status: 405, message: 'method not allowed' })
    }
    if (address.kind === 'refused') {
      return sendFinished({ req, res, finished: plain(address.status) })
    }
    const { path } = address
    if (packages.isElsewhere({ req, path })) return void res.writeHead(404).end()
    watchVisit({ req, res, path, visitor })
    if (isPackagePath(path)) guardPackage(res)
    if (address.kind === 'straight') return passStraight({ req, res, address, visitor })

    const fault = await passPage({ req, res, address, visitor })
    if (fault) log.error({ err: fault, id: res.getHeader('X-Request-Id') }, 'page replaced')
  }

  return {
    async open() {
      await listenOnSocket(inner, socketPath)
      const patient = createDrawPage({ socketPath, siteURL, timeoutMs: FIRST_DRAWING_MS })
      await patient.drawPage({ url: '/' })
      patient.close()
    },
    async listen({ port, host }) {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen({ port, host }, resolve)
      })
      return server.address() as AddressInfo
    },
    async close() {
      isClosing = true
      await closeServer(server, graceMs)
      closeDrawings()
      await closeServer(inner, 0)
    },
  }
}
