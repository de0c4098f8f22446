import { createReadStream, createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { createServer, request, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

/** How long a server takes that only writes a file down and sends it, in seconds: the mark to measure against. */
export async function measureBareServer({ folder, path }: { folder: string; path: string }) {
  const kept = join(folder, 'kept')
  const server = createServer((req, res) => {
    const work =
      req.method === 'POST'
        ? pipeline(req, createWriteStream(kept)).then(() => res.end())
        : pipeline(createReadStream(path), res)
    work.catch(() => res.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const ask = (method: string) => request({ port, method, host: '127.0.0.1' })

  const upload = await seconds(async () => {
    const asked = ask('POST')
    const answered = once(asked, 'response') as Promise<[IncomingMessage]>
    await pipeline(createReadStream(path), asked)
    const [answer] = await answered
    for await (const chunk of answer) void chunk
  })
  const download = await seconds(async () => {
    const asked = ask('GET')
    asked.end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    for await (const chunk of answer) void chunk
  })
  server.close()
  return { upload, download }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}
