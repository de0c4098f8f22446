import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface LinkServer {
  url: string
  port: number
  /** What was asked: `HEAD /path`. */
  asked: string[]
  /** Headers of the last request. */
  headers: IncomingMessage['headers']
  stop: () => Promise<void>
}

type Answers = Record<string, (request: IncomingMessage, response: ServerResponse) => void>

/** A web server on this machine, one answer for each path; other paths are 404. */
export async function runLinkServer(answers: Answers, host = '127.0.0.1'): Promise<LinkServer> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname
    kept.asked.push(`${request.method} ${request.url}`)
    kept.headers = request.headers
    const answer = answers[path]
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  const kept: LinkServer = {
    url: `http://${host}:${port}`,
    port,
    asked: [],
    headers: {},
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return kept
}

/** An answer with this status and these headers. */
export const status =
  (code: number, headers: Record<string, string> = {}) =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(code, headers).end()
