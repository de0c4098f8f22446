import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { News } from '@/payload-types'
import { clock, setClock } from '@/shared/clock'
import { openSite } from '../../support/site'
import { GraphWorld } from './graphWorld'
import { faultOf, NOON, play } from './play'
import { makeStory } from './stage'
import { World, type Outside } from './world'

const SCHEDULES = 200
const PER_TEST = 20
const FIRSTS = Array.from({ length: SCHEDULES / PER_TEST }, (_, index) => index * PER_TEST)

let payload: Payload
let story: News
let graph: GraphWorld

beforeAll(async () => {
  setClock(NOON)
  payload = await openSite()
  story = await makeStory(payload)
  graph = await GraphWorld.open(clock)
})
afterEach(() => setClock(null))
afterAll(() => graph.stop())

/** The faults of these schedules, in words, by their seeds. */
async function findFaults(first: number, world: Outside): Promise<string[]> {
  const faults: string[] = []
  for (let seed = first; seed < first + PER_TEST; seed += 1) {
    for (const one of await play({ payload, story, world, seed })) {
      const fault = faultOf(one)
      if (fault) faults.push(`seed ${seed}, post ${one.post.number}: ${fault}`)
    }
  }
  return faults
}

describe(`${SCHEDULES} schedules of faults and deaths leave each post there once, or say why not`, () => {
  it.each(FIRSTS)(
    'in memory, from %i on',
    async (first) => {
      expect(await findFaults(first, new World(clock))).toEqual([])
    },
    600_000,
  )

  it.each(FIRSTS)(
    'through the Graph server, from %i on',
    async (first) => {
      expect(await findFaults(first, graph)).toEqual([])
    },
    600_000,
  )
})
