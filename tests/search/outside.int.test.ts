import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { env } from '@/env'
import { createTicker } from '@/outbox/createTicker'
import type { SearchRequest } from '@/search/engine'
import { enqueueSearch } from '@/search/outside/searchChannel'
import { clock, setClock } from '@/shared/clock'
import { openSearch, type OpenSearch } from '@/start/openSearch'
import { ready } from '@/start/ready'
import { complete } from '../support/complete'
import { startMeiliServer, type MeiliServer } from '../support/meili/meiliServer'
import { openSite } from '../support/site'

// Threads of their own take their time to start on a busy machine.
vi.setConfig({ testTimeout: 180_000 })

const MINUTE_MS = 60_000
const masterKey = 'the master key of this test, 32 letters'

let payload: Payload
let server: MeiliServer
let opened: OpenSearch

beforeAll(async () => {
  payload = await openSite()
  // As `searchOutboxPlugin` does it where a server is set.
  payload.config.custom = { ...payload.config.custom, onRecordedChange: [enqueueSearch] }
  server = await startMeiliServer({ masterKey })
  env.meilisearch = { host: server.host, apiKey: masterKey, prefix: 'school' }
  opened = openSearch({ payload })
})
beforeEach(async () => {
  await payload.db.deleteMany({ collection: 'news', where: {} })
  await payload.db.deleteMany({ collection: 'outbox', where: {} })
})
afterEach(() => setClock(null))
afterAll(async () => {
  env.meilisearch = undefined
  await opened.close()
  await server.close()
})

const publish = async (title: string) =>
  String(
    (
      await payload.create({
        collection: 'news',
        data: { title, ...complete('news'), stage: 'published' } as never,
      })
    ).id,
  )

const deliver = () =>
  createTicker({ payload, clock, handlers: opened.handlers, random: () => 1 }).runOnce()

const request = (q: string): SearchRequest => ({
  q,
  chosen: {},
  sort: 'relevance',
  page: 1,
  size: 10,
})

async function find(q: string) {
  await opened.follower.follow()
  const { engine, hits } = await opened.search.find(request(q))
  return { engine, titles: hits.map(({ card }) => card.title) }
}

describe('a site with a Meilisearch server', () => {
  it('answers from its own index until the server has one, then from the server', async () => {
    await publish('พาราโบลาในชีวิตจริง')
    expect(await find('พาราโบลา')).toEqual({ engine: 'embedded', titles: ['พาราโบลาในชีวิตจริง'] })
    await opened.reindex()
    expect(await find('พาราโบลา')).toEqual({
      engine: 'meilisearch',
      titles: ['พาราโบลาในชีวิตจริง'],
    })
    expect((await ready({ payload })).parts.search).toEqual({ state: 'ok' })
  })

  it('carries changes by the outbox, many with one look', async () => {
    await opened.reindex()
    await publish('สื่อชิ้นที่หนึ่ง')
    const id = await publish('สื่อชิ้นที่สอง')
    await payload.update({ collection: 'news', id, data: { title: 'สื่อชิ้นใหม่' } })
    server.asked.length = 0
    expect(await deliver()).toBe(3)
    const writes = server.asked.filter(({ path }) => path.endsWith('/documents'))
    expect(writes).toHaveLength(1)
    expect((await find('สื่อชิ้น')).titles.sort()).toEqual(['สื่อชิ้นที่หนึ่ง', 'สื่อชิ้นใหม่'])

    const withdrawal = { kind: 'gone', reason: 'ข้อมูลคลาดเคลื่อน' }
    await payload.update({
      collection: 'news',
      id,
      data: { stage: 'withdrawn', withdrawal } as never,
    })
    await deliver()
    expect(await find('สื่อชิ้น')).toEqual({ engine: 'meilisearch', titles: ['สื่อชิ้นที่หนึ่ง'] })
  })

  it('answers from its own index, and says so, while the server is away', async () => {
    await publish('ดาราศาสตร์เบื้องต้น')
    await opened.reindex()
    server.be('failing')
    expect(await find('ดาราศาสตร์')).toEqual({
      engine: 'embedded',
      titles: ['ดาราศาสตร์เบื้องต้น'],
    })
    const { search } = (await ready({ payload })).parts
    expect(search).toMatchObject({
      state: 'degraded',
      detail: expect.stringMatching(/Meilisearch ไม่ตอบ/),
    })
    const before = server.asked.length
    await find('ดาราศาสตร์')
    expect(server.asked.length).toBe(before)
    server.be('well')
  })

  it('keeps what the server missed in the outbox until it is back', async () => {
    await opened.reindex()
    server.be('failing')
    await publish('ข่าวระหว่างที่ขาดการติดต่อ')
    expect(await deliver()).toBe(0)
    server.be('well')
    setClock(new Date(Date.now() + MINUTE_MS))
    expect(await deliver()).toBe(1)
    expect(server.store.indexes.get('school-entries')?.docs.size).toBe(1)
  })

  it('is compared with the database, and repaired, as the own index is', async () => {
    await publish('เรื่องที่หนึ่ง')
    await publish('เรื่องที่สอง')
    await opened.reindex()
    const docs = server.store.indexes.get('school-entries')?.docs
    const [first, second] = [...(docs?.keys() ?? [])]
    docs?.delete(first ?? '')
    docs?.set('news_stray', { ...docs.get(second ?? ''), id: 'news_stray', key: 'news/stray' })
    Object.assign(docs?.get(second ?? '') ?? {}, { print: 'other.0-0' })
    expect((await opened.compare()).meilisearch).toEqual({
      checked: 2,
      missing: 1,
      stale: 1,
      extra: 1,
    })
    expect((await opened.compare()).meilisearch).toMatchObject({ missing: 0, stale: 0, extra: 0 })
    expect((await opened.compare()).embedded).toMatchObject({ missing: 0, stale: 0, extra: 0 })
  })
})

describe('the keys', () => {
  it('are two of the site’s own, with no more rights than their work; the given one finds them', async () => {
    await opened.close()
    opened = openSearch({ payload })
    server.asked.length = 0
    await publish('กุญแจ')
    await opened.reindex()
    await find('กุญแจ')
    expect(server.store.keys.size).toBe(2)
    const [search, write] = [...server.store.keys.values()]
    expect(search).toMatchObject({ actions: ['search'], indexes: ['school-*'] })
    expect(write?.indexes).toEqual(['school-*'])
    expect(write?.actions).not.toContain('*')
    const byMaster = server.asked.filter(({ bearer }) => bearer === masterKey)
    expect(new Set(byMaster.map(({ path }) => path.split('/')[1]))).toEqual(new Set(['keys']))
    const searches = server.asked.filter(({ path }) => path === '/multi-search')
    expect(new Set(searches.map(({ bearer }) => bearer))).toEqual(new Set([search?.key]))
  })

  it('stand in no error', async () => {
    env.meilisearch = {
      host: server.host,
      apiKey: 'a key of no right, 1234567890',
      prefix: 'school',
    }
    await opened.close()
    opened = openSearch({ payload })
    const error = await opened.reindex().catch((error: unknown) => error as Error)
    expect(error).toBeInstanceOf(Error)
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('1234567890')
  })
})
