import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ChannelFault } from '@/facebook/ChannelFault'
import { createGraphChannel } from '@/facebook/drivers/graph/createGraphChannel'
import { GRAPH_TOKEN, startGraph, type Failing, type Graph } from '../support/graph/startGraph'
import { anySignal, makePicture, makePost, sending } from './makePost'

describe('what became of a post', () => {
  let graph: Graph
  const channel = (timeoutMs = 5_000, baseURL = graph.url) =>
    createGraphChannel({ ...graph.access, baseURL, timeoutMs, token: async () => GRAPH_TOKEN })
  const faultOf = (post = makePost(), made = channel()) =>
    made.publish(post, sending()).catch((error: unknown) => error as ChannelFault)

  beforeAll(async () => {
    graph = await startGraph()
  })
  beforeEach(() => graph.clear())
  afterAll(() => graph.stop())

  const LOST: [string, Failing][] = [
    ['code 1', { code: 1 }],
    ['code 2', { code: 2, message: 'An unexpected error has occurred.' }],
    ['HTTP 500', { status: 500, text: '{"error":{"message":"oops"}}' }],
    ['the page of a gateway', { html: 502 }],
    ['half an answer', { status: 200, text: '{"id":"1000' }],
    ['an answer without id', { status: 200, text: '{"success":true}' }],
    ['a list in place of an object', { status: 200, text: '[]' }],
    ['null', { status: 200, text: 'null' }],
    ['an error under 200', { status: 200, text: '{"error":{"code":2,"message":"x"}}' }],
    ['a broken connection', 'reset'],
  ]

  it.each(LOST)('is unknown after %s, though it stands there and is found', async (_, by) => {
    graph.fail({ on: 'feed', by, isDone: true })
    const post = makePost()

    expect(await faultOf(post)).toMatchObject({ name: 'ChannelFault', kind: 'unknown' })
    expect(graph.posts()).toHaveLength(1)
    const wanted = { marker: post.marker, since: new Date(), signal: anySignal() }
    expect(await channel().find(wanted)).toMatchObject([{ id: graph.posts()[0]?.id }])
  })

  it('is unknown when no answer comes in time', async () => {
    graph.fail({ on: 'feed', by: 'hang', isDone: true })
    const began = Date.now()

    expect(await faultOf(makePost(), channel(200))).toMatchObject({
      kind: 'unknown',
      message: 'Facebook: no answer in time',
    })
    expect(Date.now() - began).toBeLessThan(3_000)
    expect(graph.posts()).toHaveLength(1)
  })

  it('is unknown when whoever waits for it gives up', async () => {
    graph.fail({ on: 'feed', by: 'hang', isDone: true })
    const giveUp = new AbortController()
    const publishing = channel().publish(makePost(), {
      signal: giveUp.signal,
      beforeSend: async () => void setImmediate(() => giveUp.abort()),
    })

    await expect(publishing).rejects.toMatchObject({ name: 'ChannelFault', kind: 'unknown' })
  })

  it.each([
    [190, 'token'],
    [102, 'token'],
    [10, 'permission'],
    [200, 'permission'],
    [3, 'permission'],
    [368, 'blocked'],
    [506, 'duplicate'],
    [100, 'content'],
    [1609005, 'content'],
    [324, 'content'],
  ])('is refused by code %i as %s', async (code, kind) => {
    graph.fail({ on: 'feed', by: { code, status: 400 } })

    expect(await faultOf()).toMatchObject({ kind, code, until: undefined })
    expect(graph.posts()).toEqual([])
  })

  it.each([4, 17, 32, 341, 613, 80001])(
    'is throttled by code %i until Facebook says',
    async (code) => {
      const usage = { '1': [{ type: 'pages', estimated_time_to_regain_access: 7 }] }
      const headers = { 'x-business-use-case-usage': JSON.stringify(usage) }
      graph.fail({ on: 'feed', by: { code, status: 403, headers } })
      const fault = await faultOf()

      expect(fault).toMatchObject({ kind: 'throttled', code })
      const minutes = (Number(('until' in fault && fault.until) || 0) - Date.now()) / 60_000
      expect(minutes).toBeGreaterThan(6.5)
      expect(minutes).toBeLessThan(7.1)
    },
  )

  it('is refused as a duplicate of the last post', async () => {
    graph.refusesDuplicates = true
    await channel().publish(makePost(), sending())
    expect(await faultOf()).toMatchObject({ kind: 'duplicate', code: 506 })
    graph.refusesDuplicates = false
  })

  it('is certainly nothing while pictures go up, whatever happens then', async () => {
    const post = makePost({ pictures: [makePicture('a'), makePicture('b')] })
    const beforeSend = vi.fn(async () => {})
    for (const by of [{ code: 1 }, { html: 502 }, 'reset'] satisfies Failing[]) {
      graph.fail({ on: 'photos', by, after: 1, isDone: true })
      const publishing = channel().publish(post, sending(beforeSend))
      await expect(publishing).rejects.toMatchObject({ kind: 'unreachable' })
    }

    expect(beforeSend).not.toHaveBeenCalled()
    expect(graph.posts()).toEqual([])
  })

  it('is nothing when the token expires between two requests', async () => {
    graph.tokens.requestsLeft = 1
    const post = makePost({ pictures: [makePicture('a'), makePicture('b')] })

    expect(await faultOf(post)).toMatchObject({ kind: 'token', code: 190 })
    expect(graph.posts()).toEqual([])
    Object.assign(graph.tokens, { requestsLeft: null, isExpired: false })
  })

  it('is certainly nothing where nobody listens, or the name is not known', async () => {
    const stopped = await startGraph()
    await stopped.stop()
    for (const baseURL of [stopped.url, 'http://graph.invalid'])
      expect(await faultOf(makePost(), channel(5_000, baseURL))).toMatchObject({
        kind: 'unreachable',
        message: expect.stringMatching(/^Facebook: not reachable \(E\w+\)$/),
      })
  })

  it('is not carried to wherever an answer points', async () => {
    const elsewhere = await startGraph()
    const headers = { location: `${elsewhere.url}/v24.0/feed` }
    graph.fail({ on: 'feed', by: { status: 307, text: '', headers } })

    expect(await faultOf()).toMatchObject({ kind: 'unknown' })
    expect(elsewhere.received).toEqual([])
    await elsewhere.stop()
  })
})
