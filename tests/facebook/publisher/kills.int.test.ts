import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { News } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { bundleScript, startChild } from '../../database/childProcess'
import { openSite } from '../../support/site'
import { GraphWorld } from './graphWorld'
import { comeToRest, emptyDesk, find, makeStory, order } from './stage'

/** More than a post takes from being claimed to being done. */
const EFFECTS_MAX = 60

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
    let killed = 0
    for (let code: number | null = null; code === null && killed < EFFECTS_MAX;) {
      const last = killed + 1
      await emptyDesk(payload)
      await order(payload, story, last)
      code = await publishUntil(last)
      await comeToRest({ payload, channel: graph.channel() })
      setClock(null)

      const marker = `/go/${story.code}-${last}`
      expect(await find(payload, story, last), `killed before effect ${last}`).toMatchObject({
        state: 'posted',
        isOpen: false,
      })
      expect([graph.everWith(marker), graph.standingWith(marker)]).toEqual([1, 1])
      if (code === null) killed += 1
      else expect(code, 'the last one lived to the end').toBe(0)
    }
    expect(killed).toBeGreaterThan(12)
    expect(killed).toBeLessThan(EFFECTS_MAX)
  }, 600_000)
})
