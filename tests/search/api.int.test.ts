import fc from 'fast-check'
import type { Payload } from 'payload'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GET } from '@/app/(payload)/api/search/route'
import { GET as SUGGEST } from '@/app/(payload)/api/search/suggest/route'
import { offerSearch } from '@/search/searchPort'
import { listSearch, makeEntry } from '../support/listSearch'
import { openSite } from '../support/site'

interface Body {
  query: string
  correction: string | null
  total: number
  page: number
  size: number
  understood: { words: string[]; facets: { values: { value: string; label: string }[] }[] }
  hits: Record<string, unknown>[]
  facets: Record<string, { value: string; label: string; count: number }[]>
}

let payload: Payload
let search: ReturnType<typeof listSearch>

async function ask(query: string): Promise<Body> {
  const answer = await GET(new Request(`http://localhost/api/search?${query}`))
  expect(answer.status).toBe(200)
  return (await answer.json()) as Body
}

beforeAll(async () => {
  payload = await openSite()
  await payload.create({
    collection: 'learning-areas',
    locale: 'th',
    data: { title: 'คณิตศาสตร์', key: 'mathematics', order: 1 } as never,
  })
}, 120_000)

beforeEach(() => {
  search = listSearch(
    [
      makeEntry({
        id: '1',
        title: 'ใบงาน <พาราโบลา>',
        summary: 'กราฟ & พาราโบลา',
        area: 'mathematics',
        levels: ['m3'],
        year: 2567,
      }),
      makeEntry({
        id: '2',
        kind: 'news',
        title: 'ข่าวพาราโบลา',
        card: { href: '/news/x', en: { title: 'Parabola news', summary: 'S' } } as never,
      }),
    ],
    { corrections: { พาราโบร่า: 'พาราโบลา' } },
  )
  offerSearch(search)
})

describe('GET /api/search', () => {
  it('answers in the shape other programs rely on', async () => {
    const body = await ask('q=พาราโบลา&kind=teaching-media')

    expect(Object.keys(body).sort()).toEqual(
      'correction engine facets hits page query size tookMs total understood'.split(' '),
    )
    expect(body).toMatchObject({ query: 'พาราโบลา', correction: null, total: 1, page: 1, size: 20 })
    expect(body.hits[0]).toMatchObject({
      id: '1',
      kind: 'teaching-media',
      title: 'ใบงาน <พาราโบลา>',
      snippet: 'กราฟ &amp; <mark>พาราโบลา</mark>',
      summary: 'กราฟ & พาราโบลา',
      publishedAt: '2026-01-01T00:00:00.000Z',
      facets: { area: 'mathematics', levels: ['m3'], year: 2567 },
    })
    expect(body.hits[0]?.url).toMatch(/^https?:\/\/.+\/library\/media\/1$/)
  })

  it('names the values of facets in Thai, or in English', async () => {
    const thai = await ask('q=พาราโบลา')
    const english = await ask('q=พาราโบลา&lang=en')

    expect(thai.facets.area).toEqual([{ value: 'mathematics', label: 'คณิตศาสตร์', count: 1 }])
    expect(thai.facets.level).toEqual([{ value: 'm3', label: 'ม.3', count: 1 }])
    expect(english.facets.level?.[0]?.label).toBe('Secondary 3')
    expect(english.hits.map(({ title }) => title)).toContain('Parabola news')
    expect(english.hits.map(({ url }) => url)).toContainEqual(
      expect.stringMatching(/\/en\/news\/x$/),
    )
  })

  it('says what it understood, and what was searched instead, unless the wording is exact', async () => {
    expect((await ask('q=พาราโบลา ม.3')).understood.facets[0]?.values).toEqual([
      { value: 'm3', label: 'ม.3' },
    ])
    expect((await ask('q=พาราโบร่า')).correction).toBe('พาราโบลา')
    expect((await ask('q=พาราโบร่า&exact=1')).correction).toBeNull()
  })

  it('takes every facet several times, and no more results than fifty at once', async () => {
    await ask('q=ก&level=m3&level=m1&year=2567&tag=t&sort=newest&page=2&size=500')

    expect(search.asked.at(-1)).toMatchObject({
      chosen: { level: ['m1', 'm3'], year: ['2567'], tag: ['t'] },
      sort: 'newest',
      page: 2,
      size: 50,
    })
  })

  it('answers whatever is asked', async () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.constant('ก'.repeat(5_000)))
    const name = fc.constantFrom('q', 'level', 'area', 'year', 'page', 'size', 'sort', 'school')

    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 6 }), async (pairs) => {
        const params = new URLSearchParams()
        for (const [key, text] of pairs) params.append(key, text)
        const body = await ask(params.toString())

        expect(body.query.length).toBeLessThanOrEqual(200)
        expect(body.size).toBeLessThanOrEqual(50)
      }),
      { numRuns: 60 },
    )
  })
})

describe('GET /api/search/suggest', () => {
  const suggest = async (q: string) =>
    (await SUGGEST(new Request(`http://localhost/api/search/suggest?q=${q}`))).json()

  it('gives what goes on from what was typed', async () => {
    expect(await suggest('ข่าว')).toEqual(['ข่าวพาราโบลา'])
    expect(await suggest('')).toEqual([])
  })
})
