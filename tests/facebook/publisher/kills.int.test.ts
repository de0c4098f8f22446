import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { News } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { bundleScript, startChild } from '../../database/childProcess'
import { openSite } from '../../support/site'
import { GraphWorld } from './graphWorld'
import { comeToRest, emptyDesk, find, makeStory, order } from './stage'

/** More than a post takes from being claimed to being done: the last children live to the end. */
const EFFECTS = 20

let payload: Payload
let story: News
let graph: GraphWorld
let script: string

beforeAll(async () => {
  payload = await openSite()
  story = await makeStory(payload)
  graph = await GraphWorld.open(clock)
  script = await bundleScript(join(import.meta.dirname, 'children', 'publish.ts'))
})
afterEach(() => setClock(null))
afterAll(() => graph.stop())

/** Lets a process of its own publish, killed before this effect; gives its exit code, null where it was killed. */
function publishUntil(last: number): Promise<number | null> {
  const settings = { GRAPH: JSON.stringify(graph.access), LAST: String(last) }
  return startChild({ script, settings }).ended()
}

describe('a process killed between any two lines of publishing', () => {
  it('leaves one post behind, once another has looked after it', async () => {
    const ends: (number | null)[] = []
    for (let last = 1; last <= EFFECTS; last += 1) {
      await emptyDesk(payload)
      await order(payload, story, last)
      ends.push(await publishUntil(last))
      await comeToRest({ payload, channel: graph.channel() })
      setClock(null)

      const marker = `/go/${story.code}-${last}`
      expect(await find(payload, story, last), `killed before effect ${last}`).toMatchObject({
        state: 'posted',
        isOpen: false,
      })
      expect([graph.everWith(marker), graph.standingWith(marker)]).toEqual([1, 1])
    }
    // Killed at every effect there is, and then no more.
    expect(ends.filter((code) => code === null).length).toBeGreaterThan(8)
    expect(ends.at(-1)).toBe(0)
  }, 600_000)
})
