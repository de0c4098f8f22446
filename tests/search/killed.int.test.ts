import { join } from 'node:path'
import type { Payload } from 'payload'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import type { SearchRequest } from '@/search/engine'
import { openSearch, type OpenSearch } from '@/start/openSearch'
import { bundleScript, startChild, type Child } from '../database/childProcess'
import { complete } from '../support/complete'
import { openSite } from '../support/site'

// A process of its own takes its time to start on a busy machine.
vi.setConfig({ testTimeout: 300_000 })

const request = (q: string): SearchRequest => ({
  q,
  chosen: {},
  sort: 'relevance',
  page: 1,
  size: 10,
})

let payload: Payload
let script: string
let child: Child | undefined
let opened: OpenSearch | undefined

beforeAll(async () => {
  script = await bundleScript(join(import.meta.dirname, 'children', 'followAndDie.ts'))
  payload = await openSite()
  await publish('เรื่องแรกของคลังสื่อ')
})
afterEach(async () => {
  await opened?.close()
  opened = undefined
})
afterAll(() => child?.kill())

const publish = (title: string) =>
  payload.create({
    collection: 'news',
    data: { title, ...complete('news'), stage: 'published' } as never,
  })

async function killWhen(act: string, said: string): Promise<void> {
  child = startChild({ script, settings: { ACT: act, LOG_LEVEL: 'error' } })
  await child.says(said)
  await child.kill()
}

const titles = async (q: string) =>
  (await opened?.search.find(request(q)))?.hits.map(({ card }) => card.title)

it('what was published a moment before a kill is found after the next start', async () => {
  await killWhen('FOLLOW', 'published')
  opened = openSearch({ payload })
  expect(await titles('ไฟดับ')).toEqual([])
  await opened.follower.follow()
  expect(await titles('ไฟดับ')).toEqual(['เผยแพร่ก่อนไฟดับ'])
  expect(await titles('คลังสื่อ')).toEqual(['เรื่องแรกของคลังสื่อ'])
})

it('a kill while the index is built anew leaves the old one, which answers and goes on', async () => {
  await killWhen('BUILD', 'building')
  opened = openSearch({ payload })
  expect(await titles('คลังสื่อ')).toEqual(['เรื่องแรกของคลังสื่อ'])
  await publish('ดาราศาสตร์หลังเกิดเหตุ')
  await opened.follower.follow()
  expect(await titles('ดาราศาสตร์')).toEqual(['ดาราศาสตร์หลังเกิดเหตุ'])
  await opened.follower.rebuild()
  expect(await titles('คลังสื่อ')).toEqual(['เรื่องแรกของคลังสื่อ'])
  expect((await opened.search.state()).entries).toBe(3)
})
