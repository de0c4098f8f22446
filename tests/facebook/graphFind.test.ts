import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Channel } from '@/facebook/channel'
import { createGraphChannel } from '@/facebook/drivers/graph/createGraphChannel'
import { hasMarker } from '@/facebook/drivers/hasMarker'
import { GRAPH_TOKEN, startGraph, type Graph } from '../support/graph/startGraph'
import { anySignal, makePost, sending } from './makePost'

describe('looking on the Page', () => {
  let graph: Graph
  let channel: Channel
  const find = (marker: string, since = new Date()) =>
    channel.find({ marker, since, signal: anySignal() })

  beforeAll(async () => {
    graph = await startGraph()
    channel = createGraphChannel({ ...graph.access, token: async () => GRAPH_TOKEN })
  })
  beforeEach(() => graph.clear())
  afterAll(() => graph.stop())

  it('turns every page of the list, and follows no address to another host', async () => {
    graph.write('ครั้งแรก https://x/go/N1-1')
    for (let number = 0; number < 250; number += 1) graph.write(`ข่าวที่ ${number}`)
    graph.write('ครั้งที่สอง https://x/go/N1-1 อีกครั้ง')

    const found = await find('/go/N1-1')

    expect(found.map(({ id }) => id)).toEqual([graph.posts()[0]?.id, graph.posts()[251]?.id])
    expect(graph.received).toHaveLength(3)
    for (const { params, url, headers } of graph.received) {
      expect(params.limit).toBe('100')
      expect(url).not.toContain('access_token')
      expect(headers.authorization).toBe(`Bearer ${GRAPH_TOKEN}`)
    }
  })

  it('asks for what was published since, with room for clocks that differ', async () => {
    const since = new Date('2026-11-23T08:00:00Z')
    await find('/go/N1-1', since)

    expect(graph.received[0]?.params.since).toBe(
      String(new Date('2026-11-23T07:50:00Z').getTime() / 1000),
    )
  })

  it('misses a post while the list lags behind, and finds it later', async () => {
    graph.lag({ requests: 2 })
    const post = makePost()
    await channel.publish(post, sending())
    const seen = [await find(post.marker), await find(post.marker), await find(post.marker)]
    graph.lag({})

    expect(seen.map(({ length }) => length)).toEqual([0, 0, 1])
  })

  it('does not see what was deleted there, and posts without text do not confuse it', async () => {
    graph.write('')
    const post = makePost()
    const { id } = await channel.publish(post, sending())
    expect(await find(post.marker)).toHaveLength(1)
    graph.delete(id)

    expect(await find(post.marker)).toEqual([])
  })

  it('fails as a whole when a page of the list fails', async () => {
    for (let number = 0; number < 101; number += 1) graph.write(`ข่าวที่ ${number} /go/N1-1`)
    graph.fail({ on: 'list', by: { code: 2 }, after: 1 })
    await expect(find('/go/N1-1')).rejects.toMatchObject({ name: 'ChannelFault', kind: 'unknown' })

    graph.fail({ on: 'list', by: { status: 200, text: '{"paging":{}}' } })
    await expect(find('/go/N1-1')).rejects.toMatchObject({ name: 'ChannelFault', kind: 'unknown' })
  })
})

describe('a post on the Page', () => {
  it.each(['../me', 'me?fields=access_token', '', '1/2'])('is not "%s"', async (id) => {
    const graph = await startGraph()
    const channel = createGraphChannel({ ...graph.access, token: async () => GRAPH_TOKEN })
    const post = makePost()
    const gone = { name: 'ChannelFault', kind: 'gone' }

    await expect(channel.update({ id, post, signal: anySignal() })).rejects.toMatchObject(gone)
    await expect(channel.remove({ id, key: post.key, signal: anySignal() })).rejects.toMatchObject(
      gone,
    )
    expect(graph.received).toEqual([])
    await graph.stop()
  })
})

describe('a marker', () => {
  it.each([
    ['https://x.go.th/go/N1-1', true],
    ['https://x.go.th/go/N1-1?from=fb', true],
    ['อ่านต่อ /go/N1-1ที่นี่', true],
    ['/go/N1-1.', true],
    ['/go/N1-12 and /go/N1-1', true],
    ['/go/N1-12', false],
    ['/go/N1-1-2', false],
    ['/go/N1-1x', false],
    ['/GO/N1-1', false],
    ['', false],
    [undefined, false],
  ])('/go/N1-1 in "%s": %s', (text, isThere) => {
    expect(hasMarker({ text, marker: '/go/N1-1' })).toBe(isThere)
  })
})
