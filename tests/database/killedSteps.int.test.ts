import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTimeKeeper } from '@/changes/createTimeKeeper'
import { createTicker } from '@/outbox/createTicker'
import type { News, User } from '@/payload-types'
import { clock } from '@/shared/clock'
import { idOf } from '@/shared/idOf'
import { makeUser, openSite } from '../support/site'
import { bundleScript, startChild, type Child } from './childProcess'
import { hasTransactions, NEEDS_TRANSACTIONS } from './hasTransactions'
import { WAY, whatIsDue } from './stepsOnTheWay'

const KILLS = 10
/** Children that are starting while another is being killed. */
const AHEAD = 2
/** A write takes some 50 ms: the kill falls anywhere into one of the next three. */
const LONGEST_LIFE_MS = 150

describe.skipIf(!hasTransactions)(`kill -9 on the way (${NEEDS_TRANSACTIONS})`, () => {
  let payload: Payload
  let script: string
  let school: User
  let director: User
  const children: Child[] = []
  const delivered: string[] = []

  beforeAll(async () => {
    script = await bundleScript(join(import.meta.dirname, 'children', 'walkForever.ts'))
    payload = await openSite()
    school = await makeUser({ payload, role: 'contributor' })
    director = await makeUser({ payload, role: 'director' })
  })
  afterAll(() => Promise.all(children.map((child) => child.kill())))

  function startWriting(): void {
    const settings = { SCHOOL: school.id, DIRECTOR: director.id, LOG_LEVEL: 'error' }
    children.push(startChild({ script, settings }))
  }

  /** What the process that comes after does of itself. */
  async function tick(): Promise<void> {
    const times = createTimeKeeper({ payload, clock })
    const handler = {
      channel: 'steps',
      deliver({ row }: { row: { key: string } }) {
        delivered.push(row.key)
        return Promise.resolve()
      },
    }
    await createTicker({
      payload,
      clock,
      handlers: [handler],
      eachRound: [times.pass, times.passMoments],
    }).runOnce()
  }

  const all = async <T>(
    collection: 'audit-log' | 'inbox' | 'outbox' | 'content-changes',
    field: string,
    id: string,
  ) =>
    (
      await payload.db.find<T>({
        collection,
        where: { [field]: { [field === 'key' ? 'like' : 'equals']: id } },
        sort: 'createdAt',
        limit: 0,
        pagination: false,
      })
    ).docs

  /** Everything there is of one story says the same. */
  async function expectWhole(row: News): Promise<void> {
    const { id } = row
    const newest = await payload.findByID({ collection: 'news', id, depth: 0, draft: true })
    const content = Number(row.summary)
    const { stage } = row
    const due = whatIsDue({ content, stage })
    expect(due.serial).toBeGreaterThanOrEqual(0)
    const seen = ({ title, summary, body, stage, _status }: News) => ({
      title,
      summary,
      body: /"text":"(\d+)"/.exec(JSON.stringify(body))?.[1],
      stage,
      _status,
    })
    const whole = {
      title: `เรื่องที่ ${content}`,
      summary: String(content),
      body: String(content),
      stage,
      _status: stage === 'published' ? 'published' : 'draft',
    }
    expect(seen(row)).toEqual(whole)
    expect(seen(newest)).toEqual(whole)

    const records = await all<{ action: string }>('audit-log', 'document', id)
    expect(records.map(({ action }) => action).sort()).toEqual([...due.records].sort())

    const notices = await all<{ event: string; to: unknown }>('inbox', 'document', id)
    const people = { school: school.id, director: director.id }
    const owed = due.notices.map(({ event, to }) => `${event} ${people[to]}`)
    expect(notices.map(({ event, to }) => `${event} ${idOf(to)}`).sort()).toEqual(owed.sort())

    const rows = await all<{ key: string; state: string }>('outbox', 'key', `steps/${id}/`)
    expect(rows).toHaveLength(due.steps)
    expect(rows.filter(({ state }) => state !== 'done')).toEqual([])

    const changes = await all<{ kind: string }>('content-changes', 'document', id)
    const published = stage === 'published' ? ['published'] : []
    expect(changes.map(({ kind }) => kind)).toEqual(published)
  }

  it('leaves every story old or new, published once, with every notice and record', async () => {
    for (let index = 0; index < AHEAD; index += 1) startWriting()
    for (let kill = 0; kill < KILLS; kill += 1) {
      const child = children[kill]
      if (kill + AHEAD < KILLS) startWriting()
      await child?.says('ready')
      child?.tell('go')
      // Each kill falls behind another write of the way, so that every step is cut at.
      await child?.says(`stepped ${1 + (kill % WAY.length)}`)
      await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_LIFE_MS))
      await child?.kill()
      await tick()

      const { docs } = await payload.find({ collection: 'news', depth: 0, pagination: false })
      for (const row of docs) await expectWhole(row)
    }

    const { totalDocs } = await payload.count({ collection: 'news' })
    expect(totalDocs).toBeGreaterThanOrEqual(KILLS)
    expect(delivered).toHaveLength(new Set(delivered).size)
  }, 400_000)
})
