import { createServer } from 'node:http'

export interface StandInServer {
  url: string
  /** Requests that came so far. */
  asked: () => number
  close: () => Promise<void>
}

/**
 * A server in place of Facebook's.
 * @param isHanging takes every request and never answers, as an outside that is overloaded; else it takes every post
 */
export async function openStandIn({ isHanging }: { isHanging: boolean }): Promise<StandInServer> {
  let asked = 0
  const server = createServer((request, response) => {
    asked += 1
    if (isHanging) return
    request.resume()
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ id: `100064000000001_${asked}`, data: [] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => asked,
    close: () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeAllConnections()
      return closed
    },
  }
}
