import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { News } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { openSite } from '../../support/site'
import { change, comeToRest, emptyDesk, find, makeStory, order, pass, runProcess } from './stage'
import { World, type Taking } from './world'

let payload: Payload
let story: News
let world: World

beforeAll(async () => {
  payload = await openSite()
  story = await makeStory(payload)
})
beforeEach(async () => {
  await emptyDesk(payload)
  world = new World(clock)
})
afterEach(() => setClock(null))
afterAll(() => setClock(null))

const run = () => runProcess({ payload, channel: world.channel() })
const rest = () => comeToRest({ payload, channel: world.channel() })
const marker = (number: number) => `/go/${story.code}-${number}`

describe('a post', () => {
  it('goes out once, with its address kept', async () => {
    await order(payload, story, 1)
    await run()
    await run()

    expect(world.posts.map((post) => post.marker)).toEqual([marker(1)])
    expect(await find(payload, story, 1)).toMatchObject({
      state: 'posted',
      remoteID: 'page_1',
      remoteURL: 'https://facebook.test/page_1',
      tries: 1,
      isOpen: false,
      reason: null,
      item: { relationTo: 'news', value: story.id },
    })
  })

  it('without an answer is unsure, then adopted when the list shows it', async () => {
    world.takings = [{ as: 'published without answer', lagMs: 20_000 }]
    await order(payload, story, 1)
    await run()
    const unsure = await find(payload, story, 1)
    expect([unsure.state, unsure.remoteID ?? null]).toEqual(['unsure', null])

    pass(10_000)
    await run()
    expect(await find(payload, story, 1)).toMatchObject({ state: 'unsure' })

    pass(15_000)
    await run()
    expect(await find(payload, story, 1)).toMatchObject({ state: 'posted', remoteID: 'page_1' })
    expect(world.posts).toHaveLength(1)
  })

  it('that was lost is sent again once the time to settle has passed, not before', async () => {
    world.takings = [{ as: 'lost' }]
    await order(payload, story, 1)
    await run()
    pass(59_000)
    await run()
    expect(world.posts).toHaveLength(0)

    pass(16_000)
    await run()
    expect(await find(payload, story, 1)).toMatchObject({ state: 'posted', tries: 2 })
    expect(world.posts).toHaveLength(1)
  })

  it('that nobody can look for is never sent again', async () => {
    world.takings = [{ as: 'lost' }]
    world.faults = ['token']
    await order(payload, story, 1)
    await run()
    pass(120_000)
    await run()

    expect(world.posts).toHaveLength(0)
    expect(await find(payload, story, 1)).toMatchObject({ state: 'unsure', fault: 'token' })
  })

  it.each<[Taking, object]>([
    [
      { as: 'refused', kind: 'token' },
      { state: 'failed', fault: 'token' },
    ],
    [
      { as: 'refused', kind: 'permission' },
      { state: 'failed', fault: 'permission' },
    ],
    [
      { as: 'refused', kind: 'content' },
      { state: 'failed', fault: 'content' },
    ],
    [
      { as: 'refused', kind: 'throttled' },
      { state: 'waiting', fault: 'throttled' },
    ],
    [
      { as: 'refused', kind: 'blocked' },
      { state: 'waiting', fault: 'blocked' },
    ],
    [
      { as: 'refused', kind: 'unreachable' },
      { state: 'waiting', fault: 'unreachable' },
    ],
    [{ as: 'upload failed' }, { state: 'waiting', fault: 'unreachable' }],
  ])('%o ends in %o with a reason that says who must act', async (taking, expected) => {
    world.takings = [taking]
    await order(payload, story, 1)
    await run()

    const post = await find(payload, story, 1)
    expect(post).toMatchObject(expected)
    expect(post.reason).toMatch(/ผู้ดูแลระบบ|เจ้าหน้าที่ประชาสัมพันธ์|ระบบจะ/)
    expect(world.posts).toHaveLength(0)
  })

  it('waits for as long as the channel says, and the others with it', async () => {
    world.takings = [{ as: 'refused', kind: 'throttled', untilMs: 1_800_000 }]
    await order(payload, story, 1)
    await run()
    pass(120_000)
    await order(payload, story, 2)
    await run()
    expect(await find(payload, story, 2)).toMatchObject({ state: 'waiting' })

    pass(1_700_000)
    await run()
    await rest()
    expect(world.posts.map((post) => post.marker)).toEqual([marker(1), marker(2)])
  })

  it('refused as a double is adopted where it is there, and left to people where it is not', async () => {
    world.takings = [{ as: 'refused', kind: 'duplicate' }]
    await order(payload, story, 1)
    await run()
    await rest()

    expect(await find(payload, story, 1)).toMatchObject({ state: 'failed', fault: 'duplicate' })
    expect(world.posts).toHaveLength(0)
  })

  it('that comes to nothing again and again is given up', async () => {
    world.takings = Array.from({ length: 20 }, () => ({ as: 'lost' as const }))
    await order(payload, story, 1)
    await run()
    await rest()

    expect(await find(payload, story, 1)).toMatchObject({
      state: 'failed',
      fault: 'unknown',
      tries: 5,
    })
  })

  it('that could not go out for three days is no news any more', async () => {
    world.takings = Array.from({ length: 200 }, () => ({
      as: 'refused' as const,
      kind: 'unreachable' as const,
    }))
    await order(payload, story, 1)
    await comeToRest({ payload, channel: world.channel(), stepMs: 4_000_000, steps: 80 })

    const post = await find(payload, story, 1)
    expect(post.state).toBe('failed')
    expect(post.reason).toContain('3 วัน')
  })
})

describe('the order of posts', () => {
  it('is that of their times', async () => {
    for (const number of [1, 2, 3]) {
      await order(payload, story, number)
      pass(5)
    }
    await Promise.all([
      runProcess({ payload, channel: world.channel(), holder: 'one' }),
      runProcess({ payload, channel: world.channel(), holder: 'two' }),
    ])
    await rest()

    expect(world.posts.map((post) => post.marker)).toEqual([1, 2, 3].map(marker))
  })

  it('is held by one that is unsure for the settling time, and no longer', async () => {
    world.takings = [{ as: 'lost' }]
    world.faults = Array.from({ length: 40 }, () => 'unreachable' as const)
    await order(payload, story, 1)
    await run()
    pass(1_000)
    await order(payload, story, 2)
    pass(50_000)
    await run()
    expect(world.posts).toHaveLength(0)

    pass(12_000)
    await run()
    expect(world.posts.map((post) => post.marker)).toEqual([marker(2)])
  })
})

describe('a page that does not answer', () => {
  it('keeps its post waiting until it does', async () => {
    await order(payload, story, 1)
    const pageFault = async () => 'หน้าเว็บไม่ตอบ ผู้ดูแลระบบต้องตรวจ'
    await runProcess({ payload, channel: world.channel(), pageFault })
    expect(world.posts).toHaveLength(0)
    expect(await find(payload, story, 1)).toMatchObject({
      state: 'waiting',
      reason: await pageFault(),
    })

    await rest()
    expect(await find(payload, story, 1)).toMatchObject({ state: 'posted' })
  })
})

describe('what is no longer wanted', () => {
  it('never goes out, when it is taken back in time', async () => {
    const post = await order(payload, story, 1)
    await change(payload, String(post.id), 'absent')
    await run()

    expect(world.posts).toHaveLength(0)
    const after = await find(payload, story, 1)
    expect([after.state, after.postedAt ?? null]).toEqual(['removed', null])
  })

  it('is taken away where it is', async () => {
    const post = await order(payload, story, 1)
    await run()
    await change(payload, String(post.id), 'absent')
    await run()

    expect(world.liveWith(marker(1))).toEqual([])
    expect(await find(payload, story, 1)).toMatchObject({ state: 'removed', isOpen: false })
  })

  it('is looked for first, where nobody knows whether it went out', async () => {
    world.takings = [{ as: 'published without answer', lagMs: 30_000 }]
    const post = await order(payload, story, 1)
    await run()
    await change(payload, String(post.id), 'absent')
    await run()
    expect(await find(payload, story, 1)).toMatchObject({ state: 'unsure' })

    await rest()
    expect(world.liveWith(marker(1))).toEqual([])
    expect(world.posts).toHaveLength(1)
    expect(await find(payload, story, 1)).toMatchObject({ state: 'removed' })
  })
})

describe('a text that changed', () => {
  it('is put in place of the old one, and only then', async () => {
    const post = await order(payload, story, 1)
    await run()
    await payload.db.updateOne({
      collection: 'cross-posts',
      id: post.id,
      data: { message: 'แก้แล้ว' },
    })
    await run()
    expect(world.posts[0]?.text).not.toContain('แก้แล้ว')

    await change(payload, String(post.id), 'changed')
    await run()
    expect(world.posts.map(({ text }) => text.split('\n')[0])).toEqual(['แก้แล้ว'])
    expect((await find(payload, story, 1)).sentText).toContain('แก้แล้ว')
  })
})
