import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server nobody should reach: it keeps what came all the same. */
export interface Sentinel {
  origin: string
  port: number
  /** Addresses asked for, in their order. */
  requests: string[]
  /** Connections opened, requests or not. */
  connections: () => number
  /** Datagrams, as WebRTC sends to a server it was told of. */
  datagrams: () => number
  close: () => void
}

export async function openSentinel(): Promise<Sentinel> {
  const requests: string[] = []
  let connections = 0
  let datagrams = 0
  const server = createServer((req, res) => {
    requests.push(`${req.method} ${req.url}`)
    res.writeHead(200, { 'access-control-allow-origin': '*' }).end('reached')
  })
  server.on('connection', () => (connections += 1))
  server.on('upgrade', (req, socket) => {
    requests.push(`UPGRADE ${req.url}`)
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const udp = createSocket('udp4').on('message', () => (datagrams += 1))
  udp.bind(port, '127.0.0.1')
  await once(udp, 'listening')

  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    requests,
    connections: () => connections,
    datagrams: () => datagrams,
    close() {
      server.closeAllConnections()
      server.close()
      udp.close()
    },
  }
}
