import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Entry } from '@/search/engine'
import { allEntries } from '@/search/entries/allEntries'
import { fingerprint, isSameContent } from '@/search/fingerprint'
import { entrySources } from '@/start/entrySources'
import { openSearch, type OpenSearch } from '@/start/openSearch'
import { complete } from '../support/complete'
import { openSite } from '../support/site'

// A thread of its own takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 180_000 })

let payload: Payload
let opened: OpenSearch

beforeAll(async () => {
  payload = await openSite()
  opened = openSearch({ payload })
})
afterAll(() => opened.close())

const publish = async (data: object = {}) =>
  String(
    (
      await payload.create({
        collection: 'teaching-media',
        data: {
          title: 'ใบงานพาราโบลา',
          ...complete('teaching-media'),
          stage: 'published',
          ...data,
        } as never,
      })
    ).id,
  )

async function entries(size?: number): Promise<Entry[]> {
  const found: Entry[] = []
  for await (const batch of allEntries({ payload, sources: entrySources, size }))
    found.push(...batch)
  return found
}

it('says of a medium all that is searched, counted and drawn', async () => {
  const school = await payload.create({
    collection: 'schools',
    data: { name: 'โรงเรียนตัวอย่างวิทยา' },
  })
  const area = await payload.create({
    collection: 'learning-areas',
    data: { title: 'คณิตศาสตร์', key: 'mathematics' },
  })
  const tag = await payload.create({ collection: 'tags', data: { title: 'กราฟ' } })
  await payload.update({ collection: 'tags', id: tag.id, locale: 'en', data: { title: 'Graphs' } })
  const id = await publish({
    mediaType: 'worksheet',
    learningArea: area.id,
    levels: ['m3', 'm4'],
    indicators: [{ code: 'ค 1.3 ม.3/1' }],
    creators: [{ name: 'ครูสมศรี', role: 'ผู้จัดทำ' }],
    licence: 'cc-by',
    year: 2567,
    school: school.id,
    tags: [tag.id],
  })
  const [entry] = await entries()
  expect(entry).toMatchObject({
    id,
    kind: 'teaching-media',
    title: 'ใบงานพาราโบลา',
    tags: ['กราฟ', 'Graphs'],
    names: ['ครูสมศรี', 'โรงเรียนตัวอย่างวิทยา'],
    area: 'mathematics',
    levels: ['m3', 'm4'],
    type: 'worksheet',
    licence: 'cc-by',
    school: school.slug,
    tagSlugs: [tag.slug],
    year: 2567,
    card: { en: null, cover: null, files: 0, bytes: 0, uses: 0, views: 0 },
  })
  expect(entry?.codes[0]).toBe('ค 1.3 ม.3/1')
  expect(entry?.codes[1]).toMatch(/^m\w{7}$/)
})

it('every item comes once, however small the batches', async () => {
  for (let made = 0; made < 4; made += 1) await publish()
  const all = await entries()
  const bySmall = await entries(2)
  const ids = (list: Entry[]) => list.map(({ id }) => id).sort()
  expect(ids(bySmall)).toEqual(ids(all))
  expect(bySmall).toHaveLength(5)
})

it('a fingerprint tells another text from another count', () => {
  const entry = { title: 'ก', card: { uses: 1, views: 2 } } as Entry
  const print = fingerprint(entry)
  expect(fingerprint({ card: { views: 2, uses: 1 }, title: 'ก' } as Entry)).toBe(print)
  const counted = fingerprint({ ...entry, card: { ...entry.card, uses: 9 } })
  expect(counted).not.toBe(print)
  expect(isSameContent(counted, print)).toBe(true)
  expect(isSameContent(fingerprint({ ...entry, title: 'ข' }), print)).toBe(false)
})

it('what is published is found soon, with nobody asking for it', async () => {
  await opened.follower.follow()
  opened.follower.start()
  await publish({ title: 'สื่อที่เพิ่งเผยแพร่เรื่องภูเขาไฟ' })
  const request = { q: 'ภูเขาไฟ', chosen: {}, sort: 'relevance', page: 1, size: 10 } as const
  await vi.waitFor(async () => expect((await opened.search.find(request)).total).toBe(1), {
    timeout: 60_000,
    interval: 20,
  })
})
