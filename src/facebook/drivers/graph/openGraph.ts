import type { FacebookAdsApi, Page, PagePost, Params } from 'facebook-nodejs-business-sdk'
import { ChannelFault } from '../../ChannelFault'
import { API_VERSION, type GraphAccess } from './GraphAccess'
import { loadSDK } from './loadSDK'
import { sendGraph, unknownFault } from './sendGraph'

/** Meta's SDK as one use of it sees it: with the token of now, and ended by one signal. */
export interface OpenGraph {
  token: string
  page(): Page
  post(id: string): PagePost
  /** For what the SDK has no method for. */
  get(params: Params): Promise<unknown>
}

/**
 * Opens the SDK for one piece of work. Its own way of sending has no end in time, puts the token into addresses and
 * those into errors, and sends empty files; everything it asks for goes out by `sendGraph` instead.
 * @throws ChannelFault `token` where there is none
 */
export async function openGraph({
  access,
  token: askToken,
  signal,
}: {
  access: GraphAccess
  token: () => Promise<string | undefined>
  signal: AbortSignal
}): Promise<OpenGraph> {
  const token = await readToken(askToken)
  const { FacebookAdsApi, Page, PagePost } = await loadSDK()
  pointTo(FacebookAdsApi, access.baseURL)
  // Without `false` it would send every uncaught exception of this process to Meta.
  const api = new FacebookAdsApi(token, 'th_TH', false)
  api.call = (method, path, params = {}) =>
    sendGraph(access, { token, method, ...toAddress({ path, params }), signal })
  return {
    token,
    page: () => new Page(access.pageID, {}, undefined, api),
    post: (id) => new PagePost(checked(id), {}, undefined, api),
    get: (params) => api.call('GET', [''], params),
  }
}

async function readToken(ask: () => Promise<string | undefined>): Promise<string> {
  const token = await ask().catch(() => undefined)
  if (token) return token
  throw new ChannelFault({ kind: 'token', message: 'Facebook: there is no token of the Page' })
}

/** The SDK makes a path of it as it is. */
function checked(id: string): string {
  if (/^\w+$/.test(id)) return id
  throw new ChannelFault({ kind: 'gone', message: 'Facebook: there is no post with such an id' })
}

/** What of the SDK does not go by `call` stays on this host as well. */
function pointTo(api: typeof FacebookAdsApi, baseURL: string): void {
  for (const name of ['GRAPH', 'GRAPH_VIDEO'])
    Object.defineProperty(api, name, { get: () => baseURL, configurable: true })
}

const NOT_PASSED_ON = ['access_token', 'appsecret_proof']

/**
 * The SDK asks for a path by its parts, or for the next page by the whole address that Facebook gave: of that the host
 * and the token are left out.
 */
function toAddress({ path, params }: { path: string | string[]; params: Params }) {
  if (Array.isArray(path)) return { path: [`/${API_VERSION}`, ...path].join('/'), params }
  const next = URL.parse(path)
  if (!next) throw unknownFault('the next page of a list has no address')
  const asked = [...next.searchParams].filter(([name]) => !NOT_PASSED_ON.includes(name))
  return { path: next.pathname, params: { ...Object.fromEntries(asked), ...params } }
}
