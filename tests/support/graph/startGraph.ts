/**
 * README. A Graph server of our own on this machine, for tests of everything that speaks to Facebook.
 *
 *   const graph = await startGraph()                  // FACEBOOK_GRAPH_URL: graph.url, and graph.access for a driver
 *   graph.posts()                                     // what stands on the Page now, oldest first
 *   graph.received                                    // every request as it came
 *   graph.fail({ on: 'feed', by: { code: 190 } })     // the next post is refused
 *   graph.fail({ on: 'feed', by: 'hang', isDone: true })  // the next post is published, and no answer comes
 *   graph.lag({ requests: 2 }) / graph.lag({ ms: 30_000 })  // new posts are missing from lists for a while
 *   graph.tokens.requestsLeft = 3                     // the token expires mid-way
 *   graph.edit(id, 'text'); graph.delete(id); graph.write('text')   // what people do on Facebook itself
 *   graph.count(id, { reactions: 3 })                 // numbers
 *   graph.visitors = 'login' | 'missing' | 'public'   // what a logged-out visitor gets at a permalink
 *   await graph.stop()
 *
 * Permalinks (`permalink_url`) lead to this server: 200 with the text while the post is there, else 404.
 */
import { createServer, type ServerResponse } from 'node:http'
import { clock as siteClock, type Clock } from '@/shared/clock'
import { answerGraph, partOf, permalinkPath, type Part } from './answerGraph'
import { GraphError } from './GraphError'
import { GraphStore, type GraphPost } from './GraphStore'
import { GraphTokens } from './GraphTokens'
import { readRequest, type GraphRequest } from './readRequest'

export const GRAPH_TOKEN = 'EAAtest0token|with/odd+letters=and&more'
export const GRAPH_SECRET = 'app-secret-0123456789abcdef'

/** How a request fails. */
export type Failing =
  | {
      code: number
      subcode?: number
      status?: number
      message?: string
      headers?: Record<string, string>
    }
  | { html: number }
  | { status: number; text: string; headers?: Record<string, string> }
  /** No answer ever; the connection breaks without one. */
  | 'hang'
  | 'reset'

export interface PlannedFailure {
  on: Part | 'any'
  by: Failing
  /** The work is done before it fails: the post is published all the same. */
  isDone?: boolean
  /** Requests that fail so, 1 when left out. */
  times?: number
  /** Requests of this part that pass before. */
  after?: number
}

export interface GraphOptions {
  pageID?: string
  token?: string
  appID?: string
  appSecret?: string
  pageName?: string
  port?: number
  clock?: Clock
}

export type Graph = Awaited<ReturnType<typeof startGraph>>

export async function startGraph({
  pageID = '100064000000001',
  token = GRAPH_TOKEN,
  appID = '1234567890',
  appSecret = GRAPH_SECRET,
  pageName = 'สพม.อุบลราชธานี อำนาจเจริญ',
  port = 0,
  clock = siteClock,
}: GraphOptions = {}) {
  const store = new GraphStore(pageID, clock)
  const tokens = new GraphTokens(
    { id: appID, secret: appSecret, name: 'Office website' },
    { id: pageID, token },
    clock,
  )
  const failures: PlannedFailure[] = []
  const received: (GraphRequest & { part: Part })[] = []
  const graph = {
    url: '',
    received,
    tokens,
    store,
    page: { name: pageName, isPublished: true },
    allowsInsights: true,
    refusesDuplicates: false,
    visitors: 'public' as 'public' | 'login' | 'missing',
    /** For a driver, without the token. */
    access: { baseURL: '', pageID, appID, appSecret, timeoutMs: 5_000, clock },
    posts: (): readonly GraphPost[] => store.posts,
    fail: (failure: PlannedFailure) => void failures.push({ ...failure }),
    /** Undoes what `fail` ordered and was not used. */
    heal: () => void failures.splice(0),
    /** An empty Page, without ordered failures. */
    clear: () => {
      store.posts.splice(0)
      failures.splice(0)
      received.splice(0)
    },
    lag: ({ requests = 0, ms = 0 }: { requests?: number; ms?: number }) => {
      store.lag = { requests, ms }
    },
    edit: (id: string, message: string) => Object.assign(existing(store, id), { message }),
    delete: (id: string) => store.remove(id),
    write: (message: string) => store.addPost({ message, by: 'person' }),
    count: (id: string, numbers: Partial<Record<Counted, number>>) =>
      void Object.assign(existing(store, id), numbers),
    permalink: (id: string) => graph.url + permalinkPath({ id }),
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await closed
    },
  }

  const server = createServer(async (incoming, response) => {
    // Whoever asks may be killed while asking.
    const request = await readRequest(incoming).catch(() => null)
    if (!request) return
    const part = partOf(request, pageID)
    if (request.version === null && request.method === 'GET' && /\/posts\//.test(request.path))
      return showPost({ path: request.path, store, visitors: graph.visitors, response })
    received.push({ ...request, part })
    const failure = takeFailure(failures, part)
    try {
      if (failure && !failure.isDone) return fail(failure.by, response)
      tokens.check(request)
      const answer =
        part === 'health'
          ? tokens.describe(request.params.input_token ?? '')
          : answerGraph(part, { ...graph, store, request, origin: graph.url })
      if (failure) return fail(failure.by, response)
      send({ response, status: 200, body: answer, headers: USAGE })
    } catch (error) {
      if (!(error instanceof GraphError)) throw error
      send({ response, status: error.status, body: error.body, headers: error.more.headers })
    }
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  const listening = typeof address === 'object' && address ? address.port : 0
  graph.url = `http://127.0.0.1:${listening}`
  graph.access.baseURL = graph.url
  return graph
}

type Counted = 'reactions' | 'comments' | 'shares' | 'views'

const USAGE = { 'x-app-usage': '{"call_count":1,"total_cputime":1,"total_time":1}' }

function existing(store: GraphStore, id: string): GraphPost {
  const post = store.find(id)
  if (!post) throw new Error(`No post ${id} on the Page`)
  return post
}

function takeFailure(failures: PlannedFailure[], part: Part): PlannedFailure | undefined {
  const at = failures.findIndex(({ on }) => on === part || on === 'any')
  const failure = failures[at]
  if (!failure) return undefined
  if (failure.after) {
    failure.after -= 1
    return undefined
  }
  failure.times = (failure.times ?? 1) - 1
  if (failure.times <= 0) failures.splice(at, 1)
  return failure
}

function fail(by: Failing, response: ServerResponse): void {
  if (by === 'hang') return
  if (by === 'reset') return void response.socket?.resetAndDestroy()
  if ('html' in by) {
    response.writeHead(by.html, { 'content-type': 'text/html' })
    return void response.end('<html><title>Sorry, something went wrong.</title></html>')
  }
  if ('text' in by) return void response.writeHead(by.status, by.headers).end(by.text)
  const { code, message = `(#${code}) Refused by the test`, headers, ...more } = by
  const error = new GraphError(code, message, more)
  send({ response, status: error.status, body: error.body, headers })
}

function send({
  response,
  status,
  body,
  headers = {},
}: {
  response: ServerResponse
  status: number
  body: object
  headers?: Record<string, string>
}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

function showPost({
  path,
  store,
  visitors,
  response,
}: {
  path: string
  store: GraphStore
  visitors: 'public' | 'login' | 'missing'
  response: ServerResponse
}): void {
  const post = store.posts.find((one) => permalinkPath(one) === path)
  const type = { 'content-type': 'text/html; charset=utf-8' }
  if (!post || visitors === 'missing')
    return void response.writeHead(404, type).end('<h1>This content is not available</h1>')
  if (visitors === 'login')
    return void response.writeHead(302, { location: '/login/?next=post' }).end()
  response.writeHead(200, type).end(`<article><p>${post.message}</p></article>`)
}
