import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { News } from '@/payload-types'
import { openSite } from '../support/site'
import { bundleScript, startChild, type Child } from './childProcess'
import { hasTransactions, NEEDS_TRANSACTIONS } from './hasTransactions'
import { editOf, serialsOf } from './serialItem'

const KILLS = 16
/** Children that are starting while another is being killed. */
const AHEAD = 2
/** An edit takes some 50 ms: the kill falls anywhere into one of the next three. */
const LONGEST_LIFE_MS = 150

describe.skipIf(!hasTransactions)(`kill -9 (${NEEDS_TRANSACTIONS})`, () => {
  let payload: Payload
  let id: string
  let script: string
  const tags: string[] = []
  const children: Child[] = []

  beforeAll(async () => {
    script = await bundleScript(join(import.meta.dirname, 'children', 'editForever.ts'))
    payload = await openSite()
    for (const title of ['คู่', 'คี่', 'สาม']) {
      tags.push((await payload.create({ collection: 'tags', data: { title } })).id)
    }
    const first = { ...editOf({ serial: 0, tags }), slug: 'killed' }
    id = (await payload.create({ collection: 'news', data: first, draft: true })).id
  })
  afterAll(() => Promise.all(children.map((child) => child.kill())))

  function startEditing(): void {
    const settings = { ITEM: id, TAGS: tags.join(','), LOG_LEVEL: 'error' }
    children.push(startChild({ script, settings }))
  }

  async function expectWhole(): Promise<number> {
    const row = await payload.findByID({ collection: 'news', id, depth: 0 })
    const newest = await payload.findByID({ collection: 'news', id, depth: 0, draft: true })
    const { docs } = await payload.find({
      collection: 'outbox',
      where: { key: { like: `test/${id}/` } },
      pagination: false,
    })
    const serial = Number(row.title)
    const whole = {
      title: serial,
      summary: serial,
      body: serial,
      tag: serial % tags.length,
      tagCount: 1,
    }
    const enqueued = docs.map(({ message }) => (JSON.parse(message ?? '') as Edit).serial)

    expect(serialsOf(row, tags)).toEqual(whole)
    expect(serialsOf(newest as News, tags)).toEqual(whole)
    expect(enqueued.sort((a, b) => a - b)).toEqual(Array.from({ length: serial }, (_, i) => i + 1))
    return serial
  }

  it('leaves the old item or the new one, each with its outbox row', async () => {
    for (let index = 0; index < AHEAD; index += 1) startEditing()
    let serial = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = children[kill]
      if (kill + AHEAD < KILLS) startEditing()
      await child?.says('ready')
      child?.tell('go')
      await child?.says('edited')
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS))
      await child?.kill()
      serial = await expectWhole()
    }

    expect(serial).toBeGreaterThanOrEqual(KILLS)
  }, 240_000)
})

interface Edit {
  serial: number
}
