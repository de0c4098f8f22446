import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundleScript, startChild, type Child } from '../database/childProcess'
import { hasTransactions, NEEDS_TRANSACTIONS } from '../database/hasTransactions'
import { makeUser, openSite } from '../support/site'

const KILLS = 10
/** Children that are starting while another is being killed. */
const AHEAD = 2
/** A step takes some 80 ms: the kill falls anywhere into one of the next. */
const LONGEST_LIFE_MS = 200

describe.skipIf(!hasTransactions)(`kill -9 at a step (${NEEDS_TRANSACTIONS})`, () => {
  let payload: Payload
  let id: string
  let script: string
  let settings: Record<string, string>
  const children: Child[] = []

  beforeAll(async () => {
    script = await bundleScript(join(import.meta.dirname, 'children', 'stepForever.ts'))
    payload = await openSite()
    const author = await makeUser({ payload, role: 'contributor' })
    const editor = await makeUser({ payload, role: 'pr' })
    await makeUser({ payload, role: 'director' })
    const data = { title: 'เดินทาง', stage: 'draft', visibility: 'public' } as const
    const owned = { ...data, owner: author.id, slug: 'killed' }
    id = (await payload.create({ collection: 'news', data: owned, draft: true })).id
    settings = { ITEM: id, AUTHOR: author.id, EDITOR: editor.id, LOG_LEVEL: 'error' }
  })
  afterAll(() => Promise.all(children.map((child) => child.kill())))

  const count = async (collection: 'inbox' | 'audit-log', is: object) =>
    (await payload.count({ collection, where: { document: { equals: id }, ...is } })).totalDocs

  /** Each step on record was told to everybody who waits for it, once: two decide, one wrote. */
  async function expectAllTold(): Promise<number> {
    const submitted = await count('audit-log', { action: { equals: 'submitted' } })
    const returned = await count('audit-log', { action: { equals: 'returned' } })
    const { stage } = await payload.findByID({ collection: 'news', id, depth: 0, draft: true })

    expect(await count('inbox', { event: { equals: 'waiting' } })).toBe(2 * submitted)
    expect(await count('inbox', { event: { equals: 'returned' } })).toBe(returned)
    expect(submitted - returned).toBe(stage === 'submitted' ? 1 : 0)
    return submitted + returned
  }

  it('loses no notice and tells none twice', async () => {
    const begin = () => children.push(startChild({ script, settings }))
    for (let index = 0; index < AHEAD; index += 1) begin()
    let steps = 0
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = children[kill]
      if (kill + AHEAD < KILLS) begin()
      await child?.says('ready')
      child?.tell('go')
      await child?.says('stepped')
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS))
      await child?.kill()
      steps = await expectAllTold()
    }
    expect(steps).toBeGreaterThanOrEqual(KILLS)
  }, 300_000)
})
