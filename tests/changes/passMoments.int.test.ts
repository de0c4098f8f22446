import type { Payload } from 'payload'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTimeKeeper } from '@/changes/createTimeKeeper'
import { passMoments } from '@/changes/passMoments'
import { newestNumber } from '@/changes/recordChange'
import type { Announcement, ContentChange, Notice } from '@/payload-types'
import { setClock } from '@/shared/clock'
import { openSite } from '../support/site'

// Nine in the morning in Bangkok: no day ends within the hours of a test.
const MORNING = new Date('2026-11-23T02:00:00.000Z')
const HOUR_MS = 3_600_000
const at = (hours: number) => new Date(MORNING.getTime() + hours * HOUR_MS)
const iso = (hours: number) => at(hours).toISOString()

let payload: Payload

beforeAll(async () => {
  payload = await openSite()
})
beforeEach(() => setClock(MORNING))
afterEach(async () => {
  setClock(null)
  for (const collection of ['notices', 'announcements', 'content-changes'] as const)
    await payload.db.deleteMany({ collection, where: {} })
})

const pass = (hours: number) => passMoments({ payload, now: at(hours) })

async function post(data: Partial<Notice>): Promise<Notice> {
  const kind = 'service' as const
  return payload.create({ collection: 'notices', data: { title: 'ปิดปรับปรุงระบบ', kind, ...data } })
}

async function announce(data: Partial<Announcement> = {}): Promise<string> {
  const { id } = await payload.create({
    collection: 'announcements',
    draft: true,
    data: { title: 'รับสมัคร', summary: 'สรุป', stage: 'published', deadline: iso(2), ...data },
  })
  return id
}

/** What the log was told after this number. */
async function toldAfter(number: number): Promise<Partial<ContentChange>[]> {
  const { docs } = await payload.find({
    collection: 'content-changes',
    where: { number: { greater_than: number } },
    sort: 'number',
  })
  return docs.map(({ changedCollection, document, kind }) => ({
    changedCollection,
    document,
    kind,
  }))
}

const passed = (changedCollection: string, document: string) => ({
  changedCollection,
  document,
  kind: 'passed',
})

describe('a time that passes', () => {
  it('is told once when a notice begins and once when it ends, and changes nothing in it', async () => {
    const notice = await post({ from: iso(1), until: iso(3) })
    const before = await newestNumber({ payload })

    expect(await pass(0.9)).toBe(0)
    expect(await pass(1)).toBe(1)
    expect(await pass(1.1)).toBe(0)
    expect(await pass(2.9)).toBe(0)
    expect(await pass(3)).toBe(1)
    expect(await pass(9)).toBe(0)
    expect(await toldAfter(before)).toEqual([
      passed('notices', notice.id),
      passed('notices', notice.id),
    ])
    expect(await payload.findByID({ collection: 'notices', id: notice.id })).toMatchObject({
      updatedAt: notice.updatedAt,
    })
  })

  it('is told of every item whose time it was, those that passed while the site was down too', async () => {
    const early = await post({ from: iso(1) })
    const late = await post({ until: iso(5) })
    const deadline = await announce()
    const before = await newestNumber({ payload })

    expect(await pass(6)).toBe(3)
    expect(await toldAfter(before)).toEqual([
      passed('notices', early.id),
      passed('notices', late.id),
      passed('announcements', deadline),
    ])
  })

  it('is told of an announcement only while visitors see it', async () => {
    await announce({ stage: 'draft' })
    await announce({ visibility: 'staff' })
    await announce({ expiresAt: iso(1) })
    await createTimeKeeper({ payload, clock: { now: () => at(1.5) } }).pass()
    await post({ from: iso(2), isOn: false })

    expect(await pass(3)).toBe(0)
  })

  it('needs no telling when something else was told of after it', async () => {
    await post({ from: iso(1) })
    setClock(at(2))
    await post({ title: 'อีกเรื่อง' })

    expect(await pass(3)).toBe(0)
  })

  it('is told once when several processes look at the same moment', async () => {
    await post({ from: iso(1) })
    await announce({ deadline: iso(1) })
    const before = await newestNumber({ payload })
    await Promise.all([pass(1.5), pass(1.5), pass(1.5)])
    await pass(1.6)

    expect(await toldAfter(before)).toHaveLength(2)
  })
})

describe('a new day in Bangkok', () => {
  it('is told once, for events begin and end with the day', async () => {
    await post({})
    const before = await newestNumber({ payload })

    expect(await passMoments({ payload, now: new Date('2026-11-23T16:59:59Z') })).toBe(0)
    expect(await passMoments({ payload, now: new Date('2026-11-23T17:00:00Z') })).toBe(1)
    expect(await passMoments({ payload, now: new Date('2026-11-24T16:59:59Z') })).toBe(0)
    expect(await passMoments({ payload, now: new Date('2026-11-27T02:00:00Z') })).toBe(1)
    expect(await toldAfter(before)).toEqual([
      passed('calendar', '2026-11-24'),
      passed('calendar', '2026-11-27'),
    ])
  })

  it('is told of in an empty log, from which times then count', async () => {
    expect(await pass(0)).toBe(1)
    expect(await pass(0.1)).toBe(0)
  })
})

it('a clock that was set back keeps no later time from being told', async () => {
  setClock(at(48))
  await post({ from: iso(2) })
  setClock(MORNING)

  expect(await pass(1)).toBe(1)
  expect(await pass(1.1)).toBe(0)
  expect(await pass(2.1)).toBe(1)
})

it('the ticker tells of it', async () => {
  let now = at(0.5)
  const keeper = createTimeKeeper({ payload, clock: { now: () => now } })
  await post({ from: iso(1) })

  expect(await keeper.passMoments()).toBe(0)
  now = at(1)
  expect(await keeper.passMoments()).toBe(1)
})
