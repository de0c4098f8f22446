import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchRequest } from '@/search/engine'
import { CORPUS_FOLDER, readQueries } from '../../scripts/bench/search/corpus'
import { evaluate } from '../../scripts/bench/search/evaluate'
import { makeCorpusSearcher } from './support/corpusSearcher'

const request = (q: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  q,
  chosen: {},
  sort: 'relevance',
  page: 1,
  size: 20,
  ...more,
})

let searcher: ReturnType<typeof makeCorpusSearcher>
beforeAll(() => {
  searcher = makeCorpusSearcher()
}, 120_000)
afterAll(() => searcher.close())

const find = (q: string, more?: Partial<SearchRequest>) => searcher.find(request(q, more))
const ids = async (q: string, more?: Partial<SearchRequest>) =>
  (await find(q, more)).hits.map(({ id }) => id)

describe('The judged corpus', () => {
  it.each([
    ['queries-open.json', 0.93],
    ['queries-own.json', 0.88],
  ])(
    'is found as people judged it: %s',
    async (file, floor) => {
      const queries = readQueries(join(CORPUS_FOLDER, file))
      const results = new Map<string, string[]>()
      for (const { id, query } of queries) results.set(id, await ids(query))
      const { overall } = evaluate({ queries, results })
      expect(overall.ndcg).toBeGreaterThan(floor)
      expect(overall.zeroPrecision).toBeGreaterThanOrEqual(0.9)
    },
    120_000,
  )
})

describe('A query', () => {
  it('that is misspelt is put right and says so; taken as it stands, it is not', async () => {
    const { correction, hits } = await find('โภชณาการ')
    expect(correction).toBe('โภชนาการ')
    expect(hits[0]?.id).toBe('tm-094')
    expect(await find('โภชณาการ', { isExact: true })).toMatchObject({ correction: null, total: 0 })
  })

  it('typed on the other layout is read as it was meant', async () =>
    expect(await find('l6F-myp')).toMatchObject({ correction: 'สุโขทัย' }))

  it('keeps a word that exists', async () => {
    expect((await find('เสื้อ')).correction).toBeNull()
    expect((await find('เสือ')).correction).toBeNull()
  })

  it('that names a level and an area shows what has both before what lacks one', async () => {
    const { hits, understood } = await find('คณิต ม.3', { size: 50 })
    expect(understood.facets).toEqual([
      { facet: 'area', values: ['mathematics'], words: 'คณิต' },
      { facet: 'level', values: ['m3'], words: 'ม.3' },
    ])
    const tiers = hits.map(({ tier }) => tier)
    expect(tiers.indexOf('near')).toBeGreaterThan(0)
    expect(tiers.lastIndexOf('all')).toBeLessThan(tiers.indexOf('near'))
    expect(hits[0]?.levels).toContain('m3')
    expect(hits[0]?.area).toBe('mathematics')
  })

  it('with chosen facets finds only what has them', async () => {
    const { hits, total } = await find('คณิต', {
      chosen: { level: ['m3'], type: ['video', 'quiz'] },
      size: 50,
    })
    expect(total).toBeGreaterThan(0)
    for (const { levels, type } of hits) {
      expect(levels).toContain('m3')
      expect(['video', 'quiz']).toContain(type)
    }
  })

  it('counts the values of a chosen facet as if it were not chosen', async () => {
    const free = await find('คณิต')
    const chosen = await find('คณิต', { chosen: { level: ['m3'] } })
    expect(chosen.facets.level).toEqual(free.facets.level)
    expect(chosen.total).toBe(free.facets.level.find(({ value }) => value === 'm3')?.count)
  })

  it('is answered page by page, no item twice', async () => {
    const pages = await Promise.all([1, 2, 3].map((page) => ids('การเรียนรู้', { page, size: 10 })))
    const all = pages.flat()
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(await ids('การเรียนรู้', { size: 30 }))
  })

  it('of nothing shows everything, the newest first', async () => {
    const { hits, total } = await find('', { size: 50 })
    expect(total).toBe(260)
    const dates = hits.map(({ publishedAt }) => publishedAt)
    expect(dates).toEqual([...dates].sort().reverse())
  })

  it('marks what it looked for in the title', async () => {
    const [hit] = (await find('ตารางธาตุ')).hits
    expect(hit?.title.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toContain(
      'ตารางธาตุ',
    )
  })

  it('of any letters and any length is answered', async () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5_000 }),
      fc.string({ unit: fc.constantFrom(...'กขคงสมการ่้์ำะ 3ม.ab"*(){}^:-\\'), maxLength: 400 }),
    )
    await fc.assert(
      fc.asyncProperty(any, async (q) => {
        const { total, hits } = await find(q)
        expect(total).toBeGreaterThanOrEqual(hits.length)
      }),
      { numRuns: 150 },
    )
  }, 120_000)
})

describe('Beside the results', () => {
  it('typing is gone on with titles and tags', () =>
    expect(searcher.suggest('ตาราง', 5).every((text) => text.includes('ตาราง'))).toBe(true))

  it('items alike in meaning are of the same matter', () => {
    const related = searcher.related('teaching-media/tm-068', 5)
    expect(related.map(({ id }) => id)).not.toContain('tm-068')
    expect(related.map(({ id }) => id)).toContain('in-018')
  })
})
