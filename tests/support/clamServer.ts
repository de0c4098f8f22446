import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The test file every virus scanner knows, in two parts, so that no scanner takes this source for it. */
export const EICAR = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR',
  '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*',
].join('')

export interface ClamServer {
  /** For CLAMAV_SOCKET. */
  socket: string
  /** Bytes each scan was sent. */
  scanned: number[]
  stop: () => Promise<void>
}

/** What ClamAV's daemon does with `PING` and `INSTREAM`; it knows one virus. */
export async function runClamServer({
  sizeMax = 25_000_000,
  isSilent = false,
}: { sizeMax?: number; isSilent?: boolean } = {}): Promise<ClamServer> {
  const folder = await mkdtemp(join(tmpdir(), 'clam-'))
  const socket = join(folder, 'clamd.ctl')
  const scanned: number[] = []
  const open = new Set<Socket>()
  const server = createServer((line) => {
    open.add(line)
    line.on('close', () => open.delete(line)).on('error', () => undefined)
    let received = Buffer.alloc(0)
    line.on('data', (data) => {
      if (isSilent) return
      received = Buffer.concat([received, data])
      const answer = answerTo({ received, sizeMax, scanned })
      if (answer) line.end(`${answer}\0`)
    })
  })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  return {
    socket,
    scanned,
    async stop() {
      for (const line of open) line.destroy()
      await new Promise((resolve) => server.close(resolve))
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Undefined until the message is whole. */
function answerTo({
  received,
  sizeMax,
  scanned,
}: {
  received: Buffer
  sizeMax: number
  scanned: number[]
}): string | undefined {
  const end = received.indexOf(0)
  if (end === -1) return undefined
  const command = received.toString('latin1', 0, end)
  if (command === 'zPING') return 'PONG'
  if (command !== 'zINSTREAM') return 'UNKNOWN COMMAND'
  const chunks: Buffer[] = []
  let bytes = 0
  for (let at = end + 1; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at)
    if (length === 0) {
      scanned.push(bytes)
      const isVirus = Buffer.concat(chunks).includes(EICAR)
      return isVirus ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
    }
    bytes += length
    if (bytes > sizeMax) return 'INSTREAM size limit exceeded. ERROR'
    chunks.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return undefined
}
