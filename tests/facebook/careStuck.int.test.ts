import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readConnection } from '@/facebook/care/readConnection'
import { clock, setClock } from '@/shared/clock'
import { makeCast, type Cast } from '../accounts/cast'
import { GRAPH_TOKEN, startGraph, type Graph } from '../support/graph/startGraph'
import { openSite, rest } from '../support/site'
import { forgetAll, readPost, standingPost } from './careSite'

const NOON = new Date('2026-11-23T05:00:00.000Z')

let payload: Payload
let cast: Cast
let graph: Graph

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
})
beforeEach(async () => {
  setClock(NOON)
  graph = await startGraph()
})
afterEach(async () => {
  await graph.stop()
  setClock(null)
  await forgetAll(payload)
  await payload.db.deleteMany({ collection: 'audit-log', where: {} })
})

const send = (part: keyof Cast['askers']) =>
  rest({ method: 'POST', path: '/facebook/stuck', token: cast.askers[part].token })

const make = (change: Parameters<typeof standingPost>[0]['change']) =>
  standingPost({ payload, graph, change: { postedAt: null, remoteID: null, ...change } })

describe('posts that ended for want of a right', () => {
  it('are counted when a token is entered, and ordered when an administrator asks, oldest first', async () => {
    const first = await make({ state: 'failed', fault: 'token', failures: 8, reason: 'โทเคน' })
    const second = await make({ state: 'unsure', fault: 'permission' })
    const others = [
      await make({ state: 'failed', fault: 'content' }),
      await make({ state: 'posted', fault: null }),
      await make({ state: 'failed', fault: 'token', channel: 'webhook' }),
    ]
    const kept = await rest({
      method: 'PUT',
      path: '/facebook/token',
      body: { token: GRAPH_TOKEN },
      token: cast.askers.admin.token,
    })
    expect(kept.body).toMatchObject({ stuck: 2 })
    expect((await readConnection({ payload })).stuck).toBe(2)
    const rows = () => payload.find({ collection: 'outbox', where: FACEBOOK, sort: 'dueAt' })
    expect((await rows()).docs).toEqual([])

    expect((await send('pr')).status).toBe(403)
    expect((await send('visitor')).status).toBe(401)
    expect((await send('admin')).body).toMatchObject({ ordered: 2 })
    expect((await rows()).docs.map(({ key }) => key)).toEqual([
      `facebook/${first.id}/2`,
      `facebook/${second.id}/2`,
    ])
    const unattempted = { reason: null, fault: null, failures: 0, revision: 2, isOpen: true }
    expect(await readPost(payload, first)).toMatchObject({ state: 'queued', ...unattempted })
    // What is known of the attempt stays: it is looked for before it is sent again.
    expect(await readPost(payload, second)).toMatchObject({
      ...unattempted,
      attemptAt: second.attemptAt,
    })
    for (const post of others) expect((await readPost(payload, post)).revision).toBe(1)
    expect((await send('admin')).body).toMatchObject({ ordered: 0 })
  })
})

const FACEBOOK = { channel: { equals: 'facebook' } }

describe('the queue on the connection page', () => {
  it('tells what waits and since when, and what is for later', async () => {
    // Payload dates its rows by the machine's clock.
    const begun = new Date()
    setClock(begun)
    const stuck = await make({ state: 'failed', fault: 'token' })
    await send('admin')
    setClock(new Date(begun.getTime() + 3_600_000))
    const { queue } = await readConnection({ payload })
    expect(queue).toMatchObject({ length: 1, scheduled: 0 })
    expect(Math.abs((queue.oldest?.getTime() ?? 0) - begun.getTime())).toBeLessThan(60_000)

    const later = new Date(clock.now().getTime() + 86_400_000).toISOString()
    await payload.db.updateOne({
      collection: 'cross-posts',
      where: { id: { equals: stuck.id } },
      data: { dueAt: later },
      options: { atomic: true },
    })
    expect((await readConnection({ payload })).queue).toEqual({
      length: 0,
      oldest: null,
      scheduled: 1,
    })
  })
})
