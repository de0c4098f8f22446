import { createServer } from 'node:http'

export interface HangingServer {
  url: string
  /** Requests that came so far; none was answered. */
  asked: () => number
  close: () => Promise<void>
}

/** A server that takes every request and never answers, as an outside that is overloaded. */
export async function openHangingServer(): Promise<HangingServer> {
  let asked = 0
  const server = createServer(() => void (asked += 1))
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
