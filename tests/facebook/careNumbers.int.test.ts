import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { enqueueNumbers } from '@/facebook/care/careMessages'
import { readChannel } from '@/facebook/channelState'
import { ChannelFault } from '@/facebook/ChannelFault'
import type { CrossPost } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { isoDay } from '@/shared/thaiDate'
import { makeCast, type Cast } from '../accounts/cast'
import { GRAPH_TOKEN, startGraph, type Graph } from '../support/graph/startGraph'
import { openSite, rest } from '../support/site'
import { careRows, forgetAll, readPost, runCare, standingPost } from './careSite'

const NOON = new Date('2026-11-23T05:00:00.000Z')
const DAY = 86_400_000

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
  const body = { token: GRAPH_TOKEN }
  await rest({ method: 'PUT', path: '/facebook/token', body, token: cast.askers.admin.token })
})
afterEach(async () => {
  await graph.stop()
  setClock(null)
  await forgetAll(payload)
})

const pass = (ms: number) => setClock(new Date(clock.now().getTime() + ms))

async function countToday(change: Parameters<typeof runCare>[0]['change'] = {}): Promise<void> {
  await enqueueNumbers({ day: isoDay(clock.now()), payload })
  await runCare({ payload, graph, change })
}

const daysOf = async (post: CrossPost) => {
  const { docs } = await payload.find({
    collection: 'cross-post-counts',
    where: { crossPost: { equals: post.id } },
    sort: 'day',
    depth: 0,
  })
  return docs.map(({ day, reactions, views }) => ({ day, reactions, views }))
}

describe('numbers of a post', () => {
  it('come once a day, with what they are and which version told them; a day without change adds no row', async () => {
    const post = await standingPost({ payload, graph })
    graph.count(post.remoteID ?? '', { reactions: 3, comments: 2, shares: 1, views: 50 })
    await countToday()
    expect(await readPost(payload, post)).toMatchObject({
      ...{ reactions: 3, comments: 2, shares: 1, views: 50 },
      viewsMetric: 'post_media_view',
      apiVersion: expect.stringMatching(/^v\d+/) as string,
      countedAt: expect.any(String) as string,
      drift: null,
    })
    pass(DAY)
    await countToday()
    pass(DAY)
    graph.count(post.remoteID ?? '', { reactions: 5 })
    await countToday()
    expect(await daysOf(post)).toEqual([
      { day: '2026-11-23', reactions: 3, views: 50 },
      { day: '2026-11-25', reactions: 5, views: 50 },
    ])
  })

  it('are asked for posts of ninety days that stand there and were sent there', async () => {
    const days = (count: number) => new Date(NOON.getTime() - count * DAY).toISOString()
    const make = (change: Partial<CrossPost>) => standingPost({ payload, graph, change })
    const counted = await make({ postedAt: days(89), attemptAt: days(89) })
    const left = [
      await make({ postedAt: days(91) }),
      await make({ driver: 'dry-run' }),
      await make({ state: 'removed' }),
      await make({ isOpen: true }),
    ]
    await countToday()
    expect((await readPost(payload, counted)).countedAt).not.toBeNull()
    for (const post of left) expect((await readPost(payload, post)).countedAt).toBeNull()
  })

  it('of one batch are not lost with those of another, and come when it is tried again', async () => {
    const posts: CrossPost[] = []
    for (let count = 0; count < 51; count += 1) posts.push(await standingPost({ payload, graph }))
    for (const { remoteID } of posts) graph.count(remoteID ?? '', { reactions: 1 })
    graph.fail({ on: 'look', by: { code: 4 } })
    await countToday({ find: () => Promise.resolve([]) })
    const counted = async () => {
      const { totalDocs } = await payload.count({
        collection: 'cross-posts',
        where: { countedAt: { exists: true } },
      })
      return totalDocs
    }
    const before = await counted()
    expect([1, 50]).toContain(before)
    pass(2 * 3_600_000)
    await runCare({ payload, graph, change: { find: () => Promise.resolve([]) } })
    expect(await counted()).toBe(51)
    expect(new Set((await careRows(payload)).map(({ state }) => state))).toEqual(new Set(['done']))
  })

  it('cut short after the day’s row are written again, not twice', async () => {
    const post = await standingPost({ payload, graph })
    graph.count(post.remoteID ?? '', { reactions: 3 })
    let times = 0
    const find = () => {
      times += 1
      if (times === 1) throw new Error('killed')
      return Promise.resolve([])
    }
    await countToday({ find })
    expect(await daysOf(post)).toHaveLength(1)
    expect((await readPost(payload, post)).countedAt).toBeNull()
    graph.count(post.remoteID ?? '', { reactions: 4 })
    pass(3_600_000)
    await runCare({ payload, graph, change: { find } })
    expect(await daysOf(post)).toEqual([{ day: '2026-11-23', reactions: 4, views: 0 }])
    expect(await readPost(payload, post)).toMatchObject({ reactions: 4 })
  })
})

describe('what people did on Facebook', () => {
  it('shows as edited, deleted or doubled, is cleared when it is gone, and is never acted on', async () => {
    const [edited, deleted, doubled, same] = [
      await standingPost({ payload, graph }),
      await standingPost({ payload, graph }),
      await standingPost({ payload, graph }),
      await standingPost({ payload, graph }),
    ]
    graph.edit(edited.remoteID ?? '', 'แก้ข้อความ')
    graph.delete(deleted.remoteID ?? '')
    const copy = graph.write(doubled.sentText ?? '')
    const drifts = async () =>
      Promise.all(
        [edited, deleted, doubled, same].map(async (post) => {
          const { drift, driftNote, driftAt } = await readPost(payload, post)
          return drift ? `${drift} ${Boolean(driftNote && driftAt)}` : null
        }),
      )
    const changed = graph.received.length
    await countToday()
    expect(await drifts()).toEqual(['edited true', 'deleted true', 'doubled true', null])
    expect(graph.received.slice(changed).every(({ method }) => method === 'GET')).toBe(true)

    graph.edit(edited.remoteID ?? '', edited.sentText ?? '')
    graph.delete(copy.id)
    pass(4 * DAY)
    await countToday()
    expect(await drifts()).toEqual([null, 'deleted true', null, null])
  })

  it('is not believed when one answer lacks every post', async () => {
    const posts: CrossPost[] = []
    for (let count = 0; count < 4; count += 1) posts.push(await standingPost({ payload, graph }))
    await countToday({ look: () => Promise.resolve(new Map()) })
    for (const post of posts) expect((await readPost(payload, post)).drift).toBeNull()
    expect((await readChannel({ payload, channel: 'facebook' }))?.fault).toBe('postsMissing')

    pass(DAY)
    await countToday()
    expect((await readChannel({ payload, channel: 'facebook' }))?.fault).toBeNull()
  })

  it('is believed of the only post when token and Page are fine, not with a dead token', async () => {
    const post = await standingPost({ payload, graph })
    graph.delete(post.remoteID ?? '')
    const nothing = { look: () => Promise.resolve(new Map()) }
    graph.tokens.isExpired = true
    await countToday(nothing)
    expect((await readPost(payload, post)).drift).toBeNull()
    graph.tokens.isExpired = false
    pass(DAY)
    await countToday(nothing)
    expect((await readPost(payload, post)).drift).toBe('deleted')
  })

  it('is asked twice about what one answer lacks', async () => {
    const [one, other] = [
      await standingPost({ payload, graph }),
      await standingPost({ payload, graph }),
    ]
    let asked = 0
    await countToday({
      look: (ids) => {
        asked += 1
        const numbers = { reactions: 1, comments: 0, shares: 0, views: null, viewsMetric: null }
        const told = asked === 1 ? ids.slice(0, 1) : ids
        const posts = [one, other]
        return Promise.resolve(
          new Map(
            told.map((id) => [
              id,
              {
                text: posts.find(({ remoteID }) => remoteID === id)?.sentText ?? '',
                numbers: { ...numbers, apiVersion: 'v24.0' },
              },
            ]),
          ),
        )
      },
    })
    expect(asked).toBe(2)
    for (const post of [one, other]) expect((await readPost(payload, post)).drift).toBeNull()
  })

  it('waits for another day where Facebook does not answer', async () => {
    await standingPost({ payload, graph })
    const look = () => {
      throw new ChannelFault({ kind: 'unreachable', message: 'away' })
    }
    await countToday({ look })
    for (let time = 0; time < 6; time += 1) {
      pass(3_600_000)
      await runCare({ payload, graph, change: { look } })
    }
    const states = (await careRows(payload)).map(({ state }) => state)
    expect(new Set(states)).toEqual(new Set(['done']))
  })
})
