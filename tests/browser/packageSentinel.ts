import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server nobody should reach: it keeps what came all the same. */
export interface Sentinel {
  origin: string
  /** Addresses asked for, in their order. */
  requests: string[]
  close: () => void
}

export async function openSentinel(): Promise<Sentinel> {
  const requests: string[] = []
  const server = createServer((req, res) => {
    requests.push(`${req.method} ${req.url}`)
    res.writeHead(200, { 'access-control-allow-origin': '*' }).end('reached')
  })
  server.on('upgrade', (req, socket) => {
    requests.push(`UPGRADE ${req.url}`)
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
