import { createHmac } from 'node:crypto'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { askHealth } from '@/facebook/drivers/graph/askHealth'
import { createGraphChannel } from '@/facebook/drivers/graph/createGraphChannel'
import { createRedactor } from '@/facebook/drivers/graph/createRedactor'
import {
  GRAPH_SECRET,
  GRAPH_TOKEN,
  startGraph,
  type Failing,
  type Graph,
} from '../support/graph/startGraph'
import { anySignal, makePicture, makePost, sending } from './makePost'

const hmac = (token: string) => createHmac('sha256', GRAPH_SECRET).update(token).digest('hex')
const APP_TOKEN = `1234567890|${GRAPH_SECRET}`
const SECRETS = [GRAPH_TOKEN, GRAPH_SECRET, hmac(GRAPH_TOKEN), hmac(APP_TOKEN)]
const FORMS = SECRETS.flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  encodeURIComponent(encodeURIComponent(secret)),
  new URLSearchParams({ s: secret }).toString().slice(2),
  Buffer.from(secret).toString('base64'),
])

/** Everything that could be written down about an error. */
const allOf = (error: unknown): string =>
  [
    String(error),
    error instanceof Error ? `${error.message}\n${error.stack}` : '',
    JSON.stringify(error),
    inspect(error, { depth: Infinity, showHidden: true }),
  ].join('\n')

const WORDS = FORMS.join(' and ')
const FAILINGS: [string, Failing][] = [
  ['a refusal that repeats them', { code: 190, message: WORDS }],
  ['a malformed token', { code: 190, message: `Malformed access token ${GRAPH_TOKEN}` }],
  ['a server error that repeats them', { code: 1, message: WORDS }],
  ['a page that repeats them', { status: 502, text: `<p>${WORDS}</p>` }],
  ['half an answer', { status: 200, text: `{"id": "${WORDS}` }],
  ['an error of odd parts', { status: 400, text: JSON.stringify({ error: odd() }) }],
  ['a broken connection', 'reset'],
  ['no answer', 'hang'],
]

/** Where only a number or a name is expected. */
function odd(): object {
  return { code: WORDS, error_subcode: WORDS, type: WORDS, fbtrace_id: WORDS, message: [WORDS] }
}

describe('a fault of the Graph driver', () => {
  let graph: Graph
  beforeAll(async () => {
    graph = await startGraph()
  })
  beforeEach(() => graph.clear())
  afterAll(() => graph.stop())

  it.each(FAILINGS)('holds no secret after %s', async (_, by) => {
    const access = { ...graph.access, timeoutMs: 150 }
    const channel = createGraphChannel({ ...access, token: async () => GRAPH_TOKEN })
    const post = makePost({ pictures: [makePicture('a')] })
    const id = '100064000000001_1'
    const signal = anySignal()
    graph.fail({ on: 'any', by, times: 7 })
    const calls = [
      () => channel.publish(post, sending()),
      () => channel.publish(makePost(), sending()),
      () => channel.find({ marker: post.marker, since: new Date(), signal }),
      () => channel.update({ id, post, signal }),
      () => channel.remove({ id, key: post.key, signal }),
      async () => channel.look?.([id], signal),
      () => askHealth({ ...access, token: GRAPH_TOKEN }),
    ]

    for (const call of calls) {
      const error = await call().then(
        () => null,
        (thrown: unknown) => thrown,
      )
      expect(error).toMatchObject({ name: 'ChannelFault' })
      const all = allOf(error)
      for (const form of FORMS) expect(all).not.toContain(form)
      expect(Object.keys(Object(error)).sort()).toEqual(['code', 'kind', 'name', 'until'])
    }
  })

  it.each([
    ['a letter of another script', `${GRAPH_TOKEN}ก`],
    ['a line break', `${GRAPH_TOKEN}\nx`],
    ['a blank', `${GRAPH_TOKEN} x`],
  ])('holds no token that was pasted with %s', async (_, token) => {
    const channel = createGraphChannel({ ...graph.access, token: async () => token })
    const fault = await channel.publish(makePost(), sending()).catch((error: unknown) => error)
    expect(fault).toMatchObject({ name: 'ChannelFault', kind: 'token' })
    expect(allOf(fault)).not.toContain(GRAPH_TOKEN)
    expect(await askHealth({ ...graph.access, token })).toMatchObject({ isValid: false })
    expect(graph.posts()).toEqual([])
  })

  it('keeps what helps to find out what happened', async () => {
    const channel = createGraphChannel({ ...graph.access, token: async () => GRAPH_TOKEN })
    const message = `(#190) Session of ${GRAPH_TOKEN} expired`
    graph.fail({ on: 'feed', by: { code: 190, subcode: 463, status: 401, message } })

    await expect(channel.publish(makePost(), sending())).rejects.toMatchObject({
      message:
        'Facebook: HTTP 401, code 190, subcode 463, OAuthException, trace AbCdEfGhIjK, (#190) Session of [hidden] expired',
    })
  })
})

describe('words of others', () => {
  const redact = createRedactor(['pa|ss/word+1', undefined, ''])

  it.each([
    ['before pa|ss/word+1 and pa|ss/word+1 after', 'before [hidden] and [hidden] after'],
    ['?t=pa%7Css%2Fword%2B1&x', '?t=[hidden]&x'],
    ['?t=pa%7css%2fword%2b1&x', '?t=[hidden]&x'],
    ['/me?access_token=EAAother&fields=id', '/me?access_token=[hidden]&fields=id'],
    ['{"access_token":"someone-elses","id":1}', '{"access_token":"[hidden]","id":1}'],
    ['Malformed access token EAABsbCS1iHgBAKZCZCy', 'Malformed access token [hidden]'],
    ['line\n  break', 'line break'],
    ['nothing to hide', 'nothing to hide'],
  ])('%s', (text, clean) => {
    expect(redact(text)).toBe(clean)
  })

  it('are cut', () => {
    expect(redact('ก'.repeat(5_000))).toHaveLength(300)
  })
})
