import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { entryKey, type Entry, type FacetChoice, type IndexWriter } from '@/search/engine'
import { fingerprint } from '@/search/fingerprint'
import type { Plan, Retrieval, Retriever } from '@/search/plan'
import { makeEntry, planOf } from '../support/makeEntry'

/** What a driver must do, asked of it alone: writing, taking out, building anew, and finding by words and facets. */
export function testIndex({
  name,
  open,
}: {
  name: string
  open: () => Promise<{ index: IndexWriter & Retriever; close: () => Promise<void> }>
}) {
  describe(name, () => {
    let index: IndexWriter & Retriever
    let close: () => Promise<void>

    beforeAll(async () => {
      ;({ index, close } = await open())
    })
    afterAll(() => close())
    beforeEach(() => index.rebuild({ batches: inBatches([]), cursor: 1 }))

    const ask = (asked: Partial<Retrieval> = {}) =>
      index.retrieve({
        plan: null,
        chosen: {},
        sort: 'newest',
        offset: 0,
        limit: 50,
        ...asked,
      })
    const found = async (plan: Plan | null, chosen: FacetChoice = {}) =>
      ids((await ask({ plan, chosen })).candidates)

    it('finds what was put, as it was put last, and no more what was taken out', async () => {
      await index.put([makeEntry({ id: 'a', title: 'first words' })])
      expect(await found(planOf(['first']))).toEqual(['a'])
      await index.put([makeEntry({ id: 'a', title: 'second words' })])
      expect(await found(planOf(['first']))).toEqual([])
      expect(await found(planOf(['second']))).toEqual(['a'])
      await index.remove([entryKey({ kind: 'teaching-media', id: 'a' }), 'news/never-there'])
      expect(await found(planOf(['second']))).toEqual([])
      expect((await ask()).total).toBe(0)
    })

    it('lists every entry with the fingerprint it was written with', async () => {
      const entries = ['a', 'b', 'c'].map((id) => makeEntry({ id }))
      await index.put(entries)
      const listed = [...(await index.list())].sort()
      expect(listed).toEqual(entries.map((entry) => [entryKey(entry), fingerprint(entry)]))
    })

    it('gives back what a card shows', async () => {
      const entry = makeEntry({
        id: 'a',
        title: 'a "card" of \\ its own',
        card: {
          bytes: 7,
          cover: { id: 'p' },
          en: { title: 'E', summary: 'S' },
        } as unknown as Entry['card'],
      })
      await index.put([entry])
      const [candidate] = (await ask()).candidates
      expect(candidate?.key).toBe('teaching-media/a')
      expect(candidate?.entry.card).toEqual(entry.card)
      expect(candidate?.entry.title).toBe(entry.title)
    })

    it('finds any of the words of a group, and all of the groups', async () => {
      await index.put([
        makeEntry({ id: 'a', title: 'algebra worksheet' }),
        makeEntry({ id: 'b', title: 'algebra', body: 'exercise sheet' }),
        makeEntry({ id: 'c', title: 'poetry worksheet' }),
        makeEntry({ id: 'd', attachments: 'algebra inside', tags: ['worksheet'] }),
      ])
      const either = planOf(['algebra'], ['worksheet', 'exercise sheet'])
      expect((await found(either)).sort()).toEqual(['a', 'b', 'd'])
      expect((await found(planOf(['worksheet']))).sort()).toEqual(['a', 'c', 'd'])
      expect(await found(planOf(['nowhere']))).toEqual([])
    })

    it('takes an item that has one accepted set of groups', async () => {
      await index.put([
        makeEntry({ id: 'a', title: 'algebra worksheet' }),
        makeEntry({ id: 'b', title: 'algebra' }),
        makeEntry({ id: 'c', title: 'poetry' }),
      ])
      const plan = { ...planOf(['algebra'], ['worksheet']), accept: [[0, 1], [0]] }
      const { candidates, total } = await ask({ plan, sort: 'relevance' })
      expect(ids(candidates)).toEqual(['a', 'b'])
      expect(total).toBe(2)
    })

    it('keeps to every facet that was chosen, with alternatives within one', async () => {
      await index.put([
        makeEntry({ id: 'a', levels: ['m1', 'm2'], school: 'ubon-school' }),
        makeEntry({ id: 'b', levels: ['m3'], area: 'science', year: 2568 }),
        makeEntry({ id: 'c', levels: [], kind: 'news', area: null, type: null, licence: null }),
        makeEntry({ id: 'd', tagSlugs: ['สะเต็ม', 'active-learning'], type: 'video' }),
      ])
      expect((await found(null, { level: ['m1', 'm3'] })).sort()).toEqual(['a', 'b', 'd'])
      expect(await found(null, { level: ['m1'], area: ['science'] })).toEqual([])
      expect(await found(null, { school: ['ubon-school'] })).toEqual(['a'])
      expect(await found(null, { kind: ['news'] })).toEqual(['c'])
      expect(await found(null, { tag: ['สะเต็ม'] })).toEqual(['d'])
      expect(await found(null, { year: ['2568'] })).toEqual(['b'])
      expect((await found(null, { type: ['worksheet'], licence: ['cc-by'] })).sort()).toEqual([
        'a',
        'b',
      ])
    })

    it('counts the facets of all that was found, beyond the page', async () => {
      await index.put([
        makeEntry({ id: 'a', levels: ['m1', 'm2'] }),
        makeEntry({ id: 'b', levels: ['m2'], area: 'science' }),
        makeEntry({ id: 'c', levels: ['m2'], year: null }),
      ])
      const { total, candidates, facets } = await ask({ limit: 1 })
      expect(total).toBe(3)
      expect(candidates).toHaveLength(1)
      expect(facets.level).toEqual([
        { value: 'm2', count: 3 },
        { value: 'm1', count: 1 },
      ])
      expect(facets.area).toEqual([
        { value: 'mathematics', count: 2 },
        { value: 'science', count: 1 },
      ])
      expect(facets.year).toEqual([{ value: '2567', count: 2 }])
      expect(facets.school).toEqual([])
    })

    it('gives the newest first, page by page, and the most used', async () => {
      const day = (number: number) => `2026-01-0${number}T00:00:00.000Z`
      const uses = (count: number) => ({ uses: count }) as Entry['card']
      await index.put([
        makeEntry({ id: 'a', publishedAt: day(1), card: uses(5) }),
        makeEntry({ id: 'b', publishedAt: day(3), card: uses(1) }),
        makeEntry({ id: 'c', publishedAt: day(2), card: uses(9) }),
      ])
      expect(ids((await ask({ limit: 2 })).candidates)).toEqual(['b', 'c'])
      expect(ids((await ask({ limit: 2, offset: 2 })).candidates)).toEqual(['a'])
      expect(ids((await ask({ sort: 'uses' })).candidates)).toEqual(['c', 'a', 'b'])
    })

    it('gives what is called so before what mentions it', async () => {
      await index.put([
        makeEntry({ id: 'a', body: 'about algebra', publishedAt: '2026-02-01T00:00:00.000Z' }),
        makeEntry({ id: 'b', title: 'algebra' }),
      ])
      const asked = { plan: planOf(['algebra']), sort: 'relevance' } as const
      expect(ids((await ask({ ...asked, limit: 1 })).candidates)).toEqual(['b'])
      expect(ids((await ask({ ...asked, limit: 1, offset: 1 })).candidates)).toEqual(['a'])
    })

    it('answers from the old index until the new one is whole', async () => {
      await index.put([makeEntry({ id: 'old' })])
      const seen: string[][] = []
      const written: number[] = []
      async function* batches() {
        yield [makeEntry({ id: 'a' })]
        seen.push(await found(null))
        yield [makeEntry({ id: 'b' })]
        seen.push(await found(null))
      }
      await index.rebuild({
        batches: batches(),
        cursor: 9,
        onProgress: (count) => written.push(count),
      })
      expect(seen).toEqual([['old'], ['old']])
      expect((await found(null)).sort()).toEqual(['a', 'b'])
      expect(written.at(-1)).toBe(2)
    })

    it('keeps the old index when building a new one fails', async () => {
      await index.put([makeEntry({ id: 'old' })])
      async function* batches() {
        yield [makeEntry({ id: 'a' })]
        throw new Error('cut short')
      }
      await expect(index.rebuild({ batches: batches(), cursor: 9 })).rejects.toThrow('cut short')
      expect(await found(null)).toEqual(['old'])
      await index.rebuild({ batches: inBatches([makeEntry({ id: 'b' })]), cursor: 9 })
      expect(await found(null)).toEqual(['b'])
    })

    it('survives wording that looks like its own language', async () => {
      await index.put([makeEntry({ id: 'a' })])
      const hostile = '"] OR kind = "news'
      expect(await found(null, { tag: [hostile], school: ["x' --", '\\'] })).toEqual([])
      expect(await found(null, { kind: ['teaching-media', hostile] })).toEqual(['a'])
    })
  })
}

const ids = (candidates: { entry: { id: string } }[]) => candidates.map(({ entry }) => entry.id)

async function* inBatches(entries: Entry[]) {
  if (entries.length > 0) yield entries
}
