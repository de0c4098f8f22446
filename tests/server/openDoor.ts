import { mkdtempSync, rmSync } from 'node:fs'
import {
  request,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createFrontDoor, type FrontDoor } from '@/server/frontDoor'
import { createLog } from '@/server/log'
import type { ReadyReport, SitePort } from '@/server/sitePort'
import { socketPath } from '@/server/socketPath.mjs'

export type Stub = (req: IncomingMessage, res: ServerResponse) => void | Promise<void>

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
  text: string
}

export interface Asking {
  method?: string
  headers?: Record<string, string>
  body?: Buffer | string
  chunks?: Buffer[]
}

export interface OpenDoor {
  door: FrontDoor
  port: number
  /** What was logged, as objects. */
  lines: Record<string, unknown>[]
  /** Asks over a connection of its own, with the address exactly as written. */
  ask: (path: string, asking?: Asking) => Promise<Answer>
}

/** A front door with a stand-in for Next, closed when the test ends. */
export async function openDoor({
  next,
  site,
  packageOrigin,
  trustedProxies = [],
  drawTimeoutMs,
  graceMs,
}: {
  next: Stub
  site?: SitePort
  packageOrigin?: string
  trustedProxies?: string[]
  drawTimeoutMs?: number
  graceMs?: number
}): Promise<OpenDoor> {
  const folder = mkdtempSync(join(tmpdir(), 'door-'))
  const lines: Record<string, unknown>[] = []
  const door = createFrontDoor({
    siteURL: 'https://dlict.example.go.th',
    packageOrigin,
    secret: 'a secret for tests, 32 characters or more',
    trustedProxies,
    nextHandler: next,
    port: () => site,
    log: createLog({
      level: 'info',
      destination: { write: (line) => lines.push(JSON.parse(line)) },
    }),
    socketPath: socketPath({ dataDir: folder, name: 'draw' }),
    drawTimeoutMs,
    graceMs,
  })
  await door.open()
  const { port } = await door.listen({ port: 0, host: '127.0.0.1' })
  onTestFinished(async () => {
    await door.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { door, port, lines, ask: (path, asking) => ask({ port, path, ...asking }) }
}

function ask({
  port,
  path,
  method = 'GET',
  headers = {},
  body,
  chunks,
}: Asking & { port: number; path: string }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, path, method, headers, agent: false })
    req.on('response', (res) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('error', reject)
      res.on('end', () => {
        const whole = Buffer.concat(parts)
        resolve({
          status: res.statusCode ?? 0,
          headers: res.headers,
          body: whole,
          text: whole.toString(),
        })
      })
    })
    req.on('error', reject)
    for (const chunk of chunks ?? []) req.write(chunk)
    req.end(body)
  })
}

/** A page as Next writes it: scripts, script preloads, flight data. */
export function nextPage(main: string): string {
  return (
    '<!DOCTYPE html><html lang="th"><head><meta charSet="utf-8"/>' +
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
    '<script src="/_next/static/chunks/a.js" async=""></script>' +
    '<script type="application/ld+json">{"@type":"NewsArticle"}</script></head>' +
    `<body><main>${main}</main><script type="module" src="/enhance.js?v=1"></script>` +
    '<script>self.__next_f.push([1,"0:{}"])</script></body></html>'
  )
}

export const brokenPage =
  '<!DOCTYPE html><html id="__next_error__"><head></head><body><script src="/_next/a.js"></script></body></html>'

/** Answers HTML, as Next does. */
export function html(res: ServerResponse, page: string, status = 200): void {
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

/** A stand-in site: `/` works, `/missing` is not found, `/broken` fails, and it has its error pages. */
export const smallSite: Stub = (req, res) => {
  switch (req.url) {
    case '/':
      return html(res, nextPage('หน้าแรก'))
    case '/errors/404':
      return html(res, nextPage('ไม่พบหน้านี้ของเรา'))
    case '/errors/500':
      return html(res, nextPage('ขัดข้องของเรา'))
    case '/broken':
      return html(res, brokenPage, 200)
    case '/failing':
      return html(res, brokenPage, 500)
    case '/throwing':
      throw new Error('stub fails')
    default:
      return html(res, brokenPage, 404)
  }
}

/** A stand-in for what Payload's side offers. */
export function makeSite(report: ReadyReport | Error): SitePort {
  return {
    ready: async () => {
      if (report instanceof Error) throw report
      return report
    },
    contentVersion: async () => 1,
    startTicker: () => {},
    submitForm: async () => ({ kind: 'refused', issues: [] }),
    noteMiss: async () => {},
    answerForFile: async () => ({ status: 404, headers: new Headers() }),
    removeSamples: async () => ({ news: 3 }),
    reindex: async () => {},
    countVisit: () => {},
    close: async () => {},
  }
}
