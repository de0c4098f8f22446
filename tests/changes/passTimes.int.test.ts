import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTimeKeeper } from '@/changes/createTimeKeeper'
import { passTimes } from '@/changes/passTimes'
import { newestNumber } from '@/changes/recordChange'
import { clock, setClock } from '@/shared/clock'
import type { ContentChange, News } from '@/payload-types'
import { openSite } from '../support/site'

const HOUR_MS = 3_600_000
const start = Date.now()
const at = (hours: number) => new Date(start + hours * HOUR_MS)

let payload: Payload
let serial = 0

beforeAll(async () => {
  payload = await openSite()
})
afterEach(async () => {
  setClock(null)
  await payload.db.deleteMany({ collection: 'news', where: {} })
})

/** A story published from an hour from now to three hours from now. */
async function schedule(data: Partial<News> = {}): Promise<string> {
  serial += 1
  const { id } = await payload.create({
    collection: 'news',
    draft: true,
    data: {
      title: `ตั้งเวลา ${serial}`,
      summary: 'เรื่องที่ตั้งเวลาไว้',
      stage: 'published',
      publishedAt: at(1).toISOString(),
      expiresAt: at(3).toISOString(),
      ...data,
    },
  })
  return id
}

async function makePicture(): Promise<string> {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
    .png()
    .toBuffer()
  const file = { data, mimetype: 'image/png', name: 'dot.png', size: data.length }
  const { id } = await payload.create({ collection: 'media', data: { alt: 'จุดสีเขียว' }, file })
  return id
}

/** `visibleNow` of a story's row, asked of the database: the API hides it. */
async function shows(id: string): Promise<boolean> {
  const row = await payload.db.findOne<{ id: string; visibleNow?: boolean }>({
    collection: 'news',
    where: { id: { equals: id } },
  })
  return Boolean(row?.visibleNow)
}

async function changesAfter(number: number): Promise<Pick<ContentChange, 'kind' | 'document'>[]> {
  const { docs } = await payload.find({
    collection: 'content-changes',
    where: { number: { greater_than: number } },
    sort: 'number',
  })
  return docs.map(({ kind, document }) => ({ kind, document }))
}

const pass = (hours: number, sinceHours?: number) => {
  setClock(at(hours))
  const since = sinceHours === undefined ? undefined : at(sinceHours)
  return passTimes({ payload, now: clock.now(), since })
}

describe('a scheduled story', () => {
  it('begins when its time comes, with its picture, and expires, each told once', async () => {
    const cover = await makePicture()
    const id = await schedule({ cover })
    const before = await newestNumber({ payload })
    const isPublic = async () =>
      (await payload.findByID({ collection: 'media', id: cover })).isPublic
    const versions = await payload.countVersions({ collection: 'news' })
    const { updatedAt } = await payload.findByID({ collection: 'news', id })

    expect(await pass(0.9)).toBe(0)
    expect([await shows(id), await isPublic()]).toEqual([false, false])
    expect(await pass(1.1)).toBe(1)
    expect([await shows(id), await isPublic()]).toEqual([true, true])
    expect(await pass(1.2)).toBe(0)
    expect(await pass(3.1)).toBe(1)
    expect(await shows(id)).toBe(false)
    expect(await pass(3.2)).toBe(0)

    expect(await changesAfter(before)).toEqual([
      { kind: 'began', document: id },
      { kind: 'expired', document: id },
    ])
    expect(await payload.countVersions({ collection: 'news' })).toEqual(versions)
    expect((await payload.findByID({ collection: 'news', id })).updatedAt).toBe(updatedAt)
  })

  it('is found by its time alone when only a window is looked at', async () => {
    const id = await schedule()

    expect(await pass(2, 1.5)).toBe(0)
    expect(await pass(2, 0.5)).toBe(1)
    expect(await shows(id)).toBe(true)
    expect(await pass(4, 3.5)).toBe(0)
    expect(await pass(4, 2.5)).toBe(1)
    expect(await shows(id)).toBe(false)
  })

  it.each([
    ['a draft', { stage: 'draft' }],
    ['for staff only', { visibility: 'staff' }],
    ['already over', { expiresAt: at(1.5).toISOString() }],
  ] as [string, Partial<News>][])('does not begin while it is %s', async (_, data) => {
    const id = await schedule(data)
    const before = await newestNumber({ payload })

    expect(await pass(2)).toBe(0)
    expect(await pass(2, 0.5)).toBe(0)
    expect(await shows(id)).toBe(false)
    expect(await newestNumber({ payload })).toBe(before)
  })

  it('is completed by the next round when a kill left it half done', async () => {
    const cover = await makePicture()
    const id = await schedule({ cover })
    await payload.db.updateOne({ collection: 'media', id: cover, data: { isPublic: true } })

    expect(await pass(1.1)).toBe(1)
    expect(await shows(id)).toBe(true)
    const before = await newestNumber({ payload })
    await payload.db.updateOne({ collection: 'news', id, data: { visibleNow: false } })
    expect(await pass(1.2)).toBe(1)
    expect(await shows(id)).toBe(true)
    expect(await changesAfter(before)).toEqual([{ kind: 'began', document: id }])
  })

  it('begins once when two processes look at the same moment', async () => {
    await schedule()
    const passed = await Promise.all([pass(1.1), pass(1.1)])
    expect(passed.reduce((sum, count) => sum + count)).toBe(1)
  })
})

it('goes on batch by batch', async () => {
  const now = at(2)
  for (let index = 0; index < 120; index += 1) {
    await payload.db.create({
      collection: 'news',
      data: {
        slug: `many-${index}`,
        stage: 'published',
        _status: 'published',
        visibility: 'public',
        publishedAt: at(1).toISOString(),
        visibleNow: false,
      },
    })
  }

  expect(await passTimes({ payload, now })).toBe(120)
  expect(await passTimes({ payload, now })).toBe(0)
}, 120_000)

it('the time keeper looks at all items first, then only at what has passed since', async () => {
  let now = at(1.1)
  const keeper = createTimeKeeper({ payload, clock: { now: () => now } })
  const first = await schedule()
  const second = await schedule({ publishedAt: at(1.2).toISOString() })

  expect(await keeper.pass()).toBe(1)
  expect(await shows(first)).toBe(true)
  now = at(1.21)
  expect(await keeper.pass()).toBe(1)
  expect(await shows(second)).toBe(true)
  expect(await keeper.pass()).toBe(0)
  now = at(3.1)
  expect(await keeper.pass()).toBe(2)
})
