import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer } from './answer'
import { createStore, MeiliRefusal } from './store'

export type MeiliServer = Awaited<ReturnType<typeof startMeiliServer>>

/**
 * A stand-in for Meilisearch on loopback: the endpoints the site uses, with their documented answers. It knows no
 * words: the site finds by filters. The same tests run against a real server where `MEILI_HOST` is set.
 */
export async function startMeiliServer({ masterKey }: { masterKey?: string } = {}) {
  const store = createStore({ masterKey })
  const asked: { method: string; path: string; bearer: string | undefined }[] = []
  /** How it behaves: as it should, never answering, or failing. */
  let mood: 'well' | 'silent' | 'failing' = 'well'

  const server = createServer(async (req, res) => {
    const method = req.method ?? 'GET'
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost')
    const bearer = req.headers.authorization?.replace(/^Bearer /, '')
    asked.push({ method, path: pathname, bearer })
    if (mood === 'silent') return
    const send = (status: number, body: unknown) => {
      res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    }
    try {
      if (mood === 'failing') throw new MeiliRefusal(500, 'internal')
      const body = await readBody(req)
      const given = answer({ store, bearer, method, path: pathname, query: searchParams, body })
      send(given.status, given.body)
    } catch (error) {
      const { status, code } =
        error instanceof MeiliRefusal ? error : new MeiliRefusal(500, 'internal')
      send(status, { message: `a message about ${code}`, code, type: 'invalid_request', link: '' })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  return {
    host: `http://127.0.0.1:${port}`,
    store,
    asked,
    be(how: typeof mood) {
      mood = how
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readBody(req: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = []
  for await (const part of req) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  return text ? JSON.parse(text) : undefined
}
