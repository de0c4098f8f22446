import type { Payload } from 'payload'
import type { CrossPost, News } from '@/payload-types'
import { setClock } from '@/shared/clock'
import { Life } from './killed'
import { change, comeToRest, emptyDesk, find, order, pass, runProcess, SETTLE_MS } from './stage'
import type { Outside, Taking } from './world'

export const NOON = new Date('2026-11-23T05:00:00.000Z')
const LATER = new Date('2026-11-23T06:00:00.000Z')

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
export type Random = ReturnType<typeof makeRandom>

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

export interface Played {
  post: CrossPost
  /** Posts with its marker that the channel ever published, and those that stand. */
  ever: number
  standing: number
  wasWithdrawn: boolean
}

/**
 * Some posts, some faults, some processes that die at some effect, some changes of mind; then time goes by until
 * nothing is left to do.
 * @throws where something never comes to an end
 */
export async function play({
  payload,
  story,
  world,
  seed,
}: {
  payload: Payload
  story: News
  world: Outside
  seed: number
}): Promise<Played[]> {
  const random = makeRandom(seed)
  await emptyDesk(payload)
  setClock(LATER)
  const withdrawn = new Set<number>()
  const posts = 1 + random.upTo(2)
  world.clear()
  world.takings = Array.from({ length: random.upTo(4) }, () => takingOf(random))

  for (let number = 1; number <= posts; number += 1) await order(payload, story, number)
  const rounds = 2 + random.upTo(4)
  for (let round = 0; round < rounds; round += 1) {
    if (random.chance(0.2)) world.faults.push(random.pick(['unknown', 'throttled'] as const))
    if (random.chance(0.2)) {
      const number = 1 + random.upTo(posts - 1)
      withdrawn.add(number)
      await change(payload, String((await find(payload, story, number)).id), 'absent')
    }
    const holders = random.chance(0.3) ? ['one', 'two'] : ['one']
    await Promise.all(
      holders.map((name) =>
        runProcess({
          payload,
          channel: world.channel(),
          life: lifeOf(random),
          holder: `${name} ${seed}/${round}`,
        }),
      ),
    )
    pass(random.upTo(90_000))
  }
  world.faults = []
  if (!(await comeToRest({ payload, channel: world.channel() }))) {
    throw new Error(`seed ${seed}: an order is open still`)
  }
  const played: Played[] = []
  for (let number = 1; number <= posts; number += 1) {
    const marker = `/go/${story.code}-${number}`
    played.push({
      post: await find(payload, story, number),
      ever: world.everWith(marker),
      standing: world.standingWith(marker),
      wasWithdrawn: withdrawn.has(number),
    })
  }
  return played
}

const lifeOf = (random: Random): Life =>
  random.chance(0.6)
    ? new Life(1 + random.upTo(40), random.pick(['before', 'after'] as const))
    : new Life()

/** What is wrong with how it ended, in words; null where it is as promised. */
export function faultOf({ post, ever, standing, wasWithdrawn }: Played): string | null {
  const { state, remoteID, reason } = post
  if (ever > 1) return `published ${ever} times`
  if (wasWithdrawn && state !== 'removed') return `withdrawn, but ${state}`
  if (state === 'posted') return standing === 1 && remoteID ? null : 'posted, but not there'
  if (standing > 0) return `${state}, but there`
  if (state === 'failed') return reason ? null : 'failed without a reason'
  return state === 'removed' ? null : `left ${state}`
}
