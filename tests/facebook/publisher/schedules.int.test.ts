import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { CrossPost, News } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { openSite } from '../../support/site'
import { Life } from './killed'
import {
  change,
  comeToRest,
  emptyDesk,
  find,
  makeStory,
  order,
  pass,
  runProcess,
  SETTLE_MS,
} from './stage'
import { World, type Taking } from './world'

const SCHEDULES = 200
const PER_TEST = 20
const NOON = new Date('2026-11-23T05:00:00.000Z')
const LATER = new Date('2026-11-23T06:00:00.000Z')

let payload: Payload
let story: News

beforeAll(async () => {
  setClock(NOON)
  payload = await openSite()
  story = await makeStory(payload)
})
afterEach(() => setClock(null))
afterAll(() => setClock(null))

/** Small, fast, and the same for one seed on every machine (mulberry32). */
function makeRandom(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    chance: (likely: number) => next() < likely,
    upTo: (most: number) => Math.floor(next() * (most + 1)),
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  }
}
type Random = ReturnType<typeof makeRandom>

/** The list lags less than the settling time; that is what the settling time is for. */
const takingOf = (random: Random): Taking =>
  random.pick<() => Taking>([
    () => ({ as: 'published' }),
    () => ({ as: 'published' }),
    () => ({ as: 'published without answer', lagMs: random.upTo(SETTLE_MS - 5_000) }),
    () => ({ as: 'published without answer', lagMs: 0 }),
    () => ({ as: 'lost' }),
    () => ({ as: 'upload failed' }),
    () => ({ as: 'refused', kind: 'throttled', untilMs: random.upTo(120_000) }),
    () => ({ as: 'refused', kind: 'unreachable' }),
    () => ({ as: 'refused', kind: random.pick(['token', 'content', 'duplicate'] as const) }),
  ])()

/** Some posts, some faults, some processes that die at some effect, some changes of mind; then time goes by. */
async function play(
  seed: number,
): Promise<{ world: World; wasWithdrawn: Set<number>; posts: number }> {
  const random = makeRandom(seed)
  await emptyDesk(payload)
  setClock(LATER)
  const world = new World(clock)
  const wasWithdrawn = new Set<number>()
  const posts = 1 + random.upTo(2)
  world.takings = Array.from({ length: random.upTo(4) }, () => takingOf(random))

  for (let number = 1; number <= posts; number += 1) await order(payload, story, number)
  const rounds = 2 + random.upTo(4)
  for (let round = 0; round < rounds; round += 1) {
    if (random.chance(0.2)) world.faults.push(random.pick(['unknown', 'unreachable', 'throttled']))
    if (random.chance(0.2)) {
      const number = 1 + random.upTo(posts - 1)
      wasWithdrawn.add(number)
      await change(payload, String((await find(payload, story, number)).id), 'absent')
    }
    const processes = random.chance(0.3) ? ['one', 'two'] : ['one']
    await Promise.all(
      processes.map((name) => {
        const life = random.chance(0.6)
          ? new Life(1 + random.upTo(40), random.pick(['before', 'after']))
          : new Life()
        return runProcess({
          payload,
          channel: world.channel(),
          life,
          holder: `${name} ${seed}/${round}`,
        })
      }),
    )
    pass(random.upTo(90_000))
  }
  world.faults = []
  return { world, wasWithdrawn, posts }
}

describe(`${SCHEDULES} schedules of faults and deaths`, () => {
  it.each(Array.from({ length: SCHEDULES / PER_TEST }, (_, index) => index * PER_TEST))(
    'from %i on end with each post there once, or not at all and saying why',
    async (first) => {
      for (let seed = first; seed < first + PER_TEST; seed += 1) {
        const { world, wasWithdrawn, posts } = await play(seed)
        const isAtRest = await comeToRest({ payload, channel: world.channel() })
        expect(isAtRest, `seed ${seed}: everything came to an end`).toBe(true)

        for (let number = 1; number <= posts; number += 1) {
          const post = await find(payload, story, number)
          const told = { seed, number, state: post.state, reason: post.reason }
          const ever = world.withMarker(`/go/${story.code}-${number}`)
          expect(ever.length, `published once at most: ${JSON.stringify(told)}`).toBeLessThan(2)
          expect({ ...told, ...endOf(post) }).toMatchObject({
            ...told,
            isLive: ever.some(({ isLive }) => isLive),
            isClear: true,
          })
          if (wasWithdrawn.has(number)) expect(post.state, JSON.stringify(told)).toBe('removed')
        }
      }
    },
    600_000,
  )
})

/** What the post's state tells of the world, and whether it tells it in full. */
function endOf({ state, remoteID, reason }: CrossPost) {
  if (state === 'posted') return { isLive: true, isClear: Boolean(remoteID) }
  if (state === 'failed') return { isLive: false, isClear: Boolean(reason) }
  return { isLive: false, isClear: state === 'removed' }
}
