import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createGraphChannel } from '@/facebook/drivers/graph/createGraphChannel'
import { GRAPH_TOKEN, startGraph, type Graph } from '../support/graph/startGraph'
import { anySignal } from './makePost'

describe('posts as they stand on the Page', () => {
  let graph: Graph
  const look = async (ids: string[]) => {
    const channel = createGraphChannel({ ...graph.access, token: async () => GRAPH_TOKEN })
    return channel.look?.(ids, anySignal())
  }
  const idOf = (index: number) => graph.posts()[index]?.id ?? ''

  beforeAll(async () => {
    graph = await startGraph()
  })
  beforeEach(() => graph.clear())
  afterAll(() => graph.stop())

  it('come with their numbers, and what counted the views', async () => {
    graph.write('ข่าว')
    graph.count(idOf(0), { reactions: 12, comments: 3, shares: 2, views: 480 })

    expect((await look([idOf(0)]))?.get(idOf(0))).toEqual({
      text: 'ข่าว',
      numbers: {
        reactions: 12,
        comments: 3,
        shares: 2,
        views: 480,
        viewsMetric: 'post_media_view',
        apiVersion: 'v24.0',
      },
    })
  })

  it('show that somebody changed them there, or nobody shared them yet', async () => {
    graph.write('ก่อน')
    graph.edit(idOf(0), 'หลัง')

    expect((await look([idOf(0)]))?.get(idOf(0))).toMatchObject({
      text: 'หลัง',
      numbers: { shares: 0 },
    })
  })

  it('are asked for fifty at a time', async () => {
    for (let number = 0; number < 120; number += 1) graph.write(`ข่าวที่ ${number}`)
    const ids = graph.posts().map(({ id }) => id)

    expect([...((await look(ids)) ?? [])].map(([id]) => id)).toEqual(ids)
    expect(graph.received.map(({ params }) => params.ids?.split(',').length)).toEqual([50, 50, 20])
  })

  it('are told though some are gone, and those alone are left out', async () => {
    for (let number = 0; number < 40; number += 1) graph.write(`ข่าวที่ ${number}`)
    const ids = graph.posts().map(({ id }) => id)
    const [first = '', last = ''] = [ids[7], ids[39]]
    graph.delete(first)
    graph.delete(last)

    const looks = await look(ids)

    expect(looks?.size).toBe(38)
    expect(looks?.has(first) || looks?.has(last)).toBe(false)
    expect(graph.received.length).toBeLessThan(30)
  })

  it('have no number of views where the token may not read them', async () => {
    graph.allowsInsights = false
    for (let number = 0; number < 60; number += 1) graph.write(`ข่าวที่ ${number}`)
    graph.delete(idOf(3))
    const looks = await look(graph.posts().map(({ id }) => id))
    graph.allowsInsights = true

    expect(looks?.size).toBe(59)
    for (const { numbers } of looks?.values() ?? [])
      expect(numbers).toMatchObject({ reactions: 0, views: null, viewsMetric: null })
    expect(graph.received).toHaveLength(3)
  })

  it('have no number of views where Facebook no longer counts what was asked for', async () => {
    graph.write('ข่าว')
    const message = '(#100) The value must be a valid insights metric'
    graph.fail({ on: 'look', by: { code: 100, status: 400, message } })

    expect((await look([idOf(0)]))?.get(idOf(0))?.numbers).toMatchObject({
      reactions: 0,
      views: null,
      viewsMetric: null,
    })
  })

  it('are not told when the token is not valid or Facebook does not answer', async () => {
    graph.write('ข่าว')
    graph.fail({ on: 'look', by: { code: 190 } })
    await expect(look([idOf(0)])).rejects.toMatchObject({ kind: 'token' })

    graph.fail({ on: 'look', by: { html: 502 } })
    await expect(look([idOf(0)])).rejects.toMatchObject({ kind: 'unknown' })
  })

  it('are not asked for where there are none', async () => {
    expect(await look([])).toEqual(new Map())
    expect(graph.received).toEqual([])
  })
})
