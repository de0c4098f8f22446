import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { parseSearchQuery } from '@/search/parseSearchQuery'
import { searchDatabase } from '@/search/searchDatabase'
import type { MarkedPart } from '@/search/engine'
import { openSite } from '../support/site'

let payload: Payload

const whole = (parts: MarkedPart[]) => parts.map(({ text }) => text).join('')
const search = (params: Record<string, string>) => searchDatabase(parseSearchQuery(params))
const found = async (q: string) =>
  (await search({ q })).groups.flatMap(({ hits }) => hits.map(({ title }) => whole(title)))

beforeAll(async () => {
  payload = await openSite()
  const shared = { stage: 'published', visibility: 'public', publishedAt: '2026-01-01T00:00:00Z' }
  const make = (collection: 'news' | 'teaching-media' | 'documents', data: object) =>
    payload.create({ collection, locale: 'th', data: { ...shared, ...data } as never })
  await make('teaching-media', { title: 'ใบงานพาราโบลา ม.๓', summary: 'กราฟของสมการกำลังสอง' })
  await make('news', { title: 'อบรมครูเรื่องพาราโบลา 100%', summary: 'ที่หอประชุม' })
  await make('news', { title: 'ข่าวภายในพาราโบลา', visibility: 'staff' })
  await make('news', { title: 'พาราโบลาตั้งเวลา', publishedAt: '2099-01-01T00:00:00Z' })
  await make('news', { title: 'พาราโบลาหมดอายุ', expiresAt: '2026-02-01T00:00:00Z' })
  await make('documents', { title: 'คำสั่งที่ ๕๗๙/๒๕๖๖', number: '579/2566', kind: 'order' })
  const { id } = await make('teaching-media', { title: 'ลูกตุ้มอย่างง่าย', summary: 'คาบการแกว่ง' })
  await payload.update({
    collection: 'teaching-media',
    id,
    locale: 'en',
    data: { title: 'The simple pendulum', summary: 'Period of swing' },
  })
  for (let index = 0; index < 7; index += 1) await make('news', { title: `ซ้ำกัน ${index}` })
}, 120_000)

describe('the search of the database', () => {
  it('finds a word inside an unspaced title, in every kind, public and current items only', async () => {
    expect((await found('พาราโบลา')).sort()).toEqual(
      ['ใบงานพาราโบลา ม.๓', 'อบรมครูเรื่องพาราโบลา 100%'].sort(),
    )
  })

  it('wants every word, and reads Thai and Arabic digits alike', async () => {
    expect(await found('พาราโบลา ม.3')).toEqual(['ใบงานพาราโบลา ม.๓'])
    expect(await found('579/2566')).toEqual(['คำสั่งที่ ๕๗๙/๒๕๖๖'])
    expect(await found('๕๗๙')).toEqual(['คำสั่งที่ ๕๗๙/๒๕๖๖'])
  })

  it('looks for the words inside a query that is nowhere as a whole', async () => {
    const { groups, isLoose } = await search({ q: 'พาราโบลาใบงาน' })

    expect(isLoose).toBe(true)
    expect(groups.map(({ kind }) => kind)).toEqual(['teaching-media'])
  })

  it('finds an item by its English words and by its Thai ones, alone and together', async () => {
    expect(await found('PENDULUM')).toEqual(['ลูกตุ้มอย่างง่าย'])
    expect(await found('ลูกตุ้ม')).toEqual(['ลูกตุ้มอย่างง่าย'])
    expect(await found('pendulum คาบการแกว่ง')).toEqual(['ลูกตุ้มอย่างง่าย'])
    expect(await found('pendulum พาราโบลา')).toEqual([])
  })

  it('marks what was found', async () => {
    const { groups } = await search({ q: 'กำลังสอง' })

    expect(groups[0]?.hits[0]?.snippet).toContainEqual({ text: 'กำลังสอง', isMarked: true })
  })

  it('shows five of a kind with the way to the rest', async () => {
    const some = await search({ q: 'ซ้ำกัน' })
    const all = await search({ q: 'ซ้ำกัน', kind: 'news' })

    expect(some.groups[0]).toMatchObject({ hasMore: true })
    expect(some.groups[0]?.hits).toHaveLength(5)
    expect(all.groups[0]).toMatchObject({ hasMore: false })
    expect(all.groups[0]?.hits).toHaveLength(7)
  })

  it.each(['', ' ', '%', '_', '%%%', "'", '"', '\\', '\u0000', '(', '*', '%00'])(
    'survives %j',
    async (q) => {
      expect((await search({ q })).groups.length).toBeLessThanOrEqual(6)
    },
  )
})
