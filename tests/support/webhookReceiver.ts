import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export interface ReceivedEvent {
  id: string
  type: string
  data: {
    id?: string
    key: string
    text?: string
    link?: string
    pictures?: { alt: string; url: string }[]
  }
  headers: IncomingMessage['headers']
  /** As it came over the line. */
  body: string
}

/** How a letter is answered in place of 200. */
export type WebhookAnswer =
  { status: number; headers?: Record<string, string>; text?: string } | 'hang' | 'reset'

export type WebhookReceiver = Awaited<ReturnType<typeof startWebhookReceiver>>

/**
 * What a system does that is told of posts: it refuses letters without a right signature, takes each event once, and
 * keeps the posts it was told of.
 */
export async function startWebhookReceiver({ secret }: { secret: string }) {
  const posts = new Map<string, ReceivedEvent['data']>()
  const received: ReceivedEvent[] = []
  const seen = new Set<string>()
  /** Used up one after another; `isDone`: the event is taken all the same. */
  const answers: { answer: WebhookAnswer; isDone?: boolean }[] = []

  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const body = Buffer.concat(chunks).toString()
    if (!isSigned({ request, body, secret })) return void response.writeHead(400).end()
    const event = toEvent({ request, body })
    received.push(event)
    const planned = answers.shift()
    if (planned && !planned.isDone) return reply(planned.answer, response)
    if (!seen.has(event.id)) take({ event, posts })
    seen.add(event.id)
    reply(
      planned?.answer ?? { status: 200, text: JSON.stringify({ id: event.data.key }) },
      response,
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hook`,
    posts,
    received,
    answers,
    clear() {
      posts.clear()
      seen.clear()
      received.splice(0)
    },
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }
}

const TOLERANCE_S = 300

function isSigned({
  request,
  body,
  secret,
}: {
  request: IncomingMessage
  body: string
  secret: string
}): boolean {
  const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': sent } = request.headers
  if (Math.abs(Date.now() / 1000 - Number(time)) > TOLERANCE_S) return false
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice(6), 'base64') : secret
  const right = createHmac('sha256', key).update(`${id}.${time}.${body}`).digest()
  const given = Buffer.from(String(sent).replace(/^v1,/, ''), 'base64')
  return given.length === right.length && timingSafeEqual(given, right)
}

function toEvent({ request, body }: { request: IncomingMessage; body: string }): ReceivedEvent {
  const { type, data } = JSON.parse(body) as Pick<ReceivedEvent, 'type' | 'data'>
  return { id: String(request.headers['webhook-id']), type, data, headers: request.headers, body }
}

function take({
  event,
  posts,
}: {
  event: ReceivedEvent
  posts: Map<string, ReceivedEvent['data']>
}) {
  const { type, data } = event
  if (type === 'post.removed') posts.delete(data.key)
  else posts.set(data.key, data)
}

function reply(answer: WebhookAnswer, response: ServerResponse): void {
  if (answer === 'hang') return
  if (answer === 'reset') return void response.socket?.resetAndDestroy()
  response.writeHead(answer.status, answer.headers).end(answer.text)
}
