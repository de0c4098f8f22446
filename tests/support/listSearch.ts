import type {
  Entry,
  Facet,
  FacetChoice,
  Search,
  SearchAnswer,
  SearchHit,
  SearchRequest,
  UnderstoodFacet,
} from '@/search/engine'
import { FACETS } from '@/search/engine'
import { markText } from '@/search/markText'
import { searchWords } from '@/search/searchWords'
import { toSearchForm } from '@/shared/thaiText'

/** A search over a handful of entries in memory, for tests of what is drawn of an answer: no engine's ranking. */
export function listSearch(
  entries: Entry[],
  { corrections = {} }: { corrections?: Record<string, string> } = {},
): Search & { asked: SearchRequest[] } {
  const asked: SearchRequest[] = []

  async function find(request: SearchRequest): Promise<SearchAnswer> {
    asked.push(request)
    const { q, chosen, sort, page, size, isExact } = request
    const correction = (!isExact && corrections[q]) || null
    const { facets, words } = understand(correction ?? q)
    const hits = entries
      .filter((entry) => fits(entry, chosen))
      .map((entry) => ({ entry, missed: missed(entry, { facets, words }) }))
      .filter(({ missed, entry }) => missed === 0 || (missed === 1 && hasWord(entry, words)))
      .sort((a, b) => a.missed - b.missed || order(sort, a.entry, b.entry))
    return {
      query: q,
      understood: { facets, words },
      correction,
      total: hits.length,
      page,
      size,
      hits: hits
        .slice((page - 1) * size, page * size)
        .map(({ entry, missed }) => toHit({ entry, words, missed })),
      facets: Object.fromEntries(
        FACETS.map((facet) => [facet, count(hits.flatMap(({ entry }) => valuesOf(entry, facet)))]),
      ) as SearchAnswer['facets'],
      engine: 'embedded',
      tookMs: 1,
    }
  }

  return {
    asked,
    find,
    suggest: async (typed, limit) =>
      entries
        .map(({ title }) => title)
        .filter((title) => toSearchForm(title).startsWith(toSearchForm(typed)))
        .slice(0, limit),
    related: async () => [],
    state: async () => ({ engine: 'embedded', fault: null, entries: entries.length, cursor: 0 }),
  }
}

/** An entry of a medium; a test says only what it is about. */
export function makeEntry(of: Partial<Entry> & { id: string; title: string }): Entry {
  const kind = of.kind ?? 'teaching-media'
  const summary = of.summary ?? ''
  return {
    kind,
    tags: [],
    summary,
    body: '',
    attachments: '',
    codes: [],
    names: [],
    area: null,
    levels: [],
    type: null,
    licence: null,
    school: null,
    tagSlugs: [],
    year: null,
    publishedAt: '2026-01-01T00:00:00.000Z',
    ...of,
    card: {
      href: `/library/media/${of.id}`,
      title: of.title,
      summary,
      en: null,
      cover: null,
      bytes: 0,
      files: 0,
      isSample: false,
      uses: 0,
      views: 0,
      ...of.card,
    },
  }
}

function understand(q: string): { facets: UnderstoodFacet[]; words: string[] } {
  const levels = [...q.matchAll(/ม\.([1-6])/g)]
  return {
    facets: levels.map(([words, grade]) => ({ facet: 'level', values: [`m${grade}`], words })),
    words: searchWords(q.replace(/ม\.[1-6]/g, ' ')),
  }
}

const textOf = (entry: Entry) => toSearchForm([entry.title, entry.summary, entry.body].join(' '))
const hasWord = (entry: Entry, words: string[]) =>
  words.length === 0 || words.some((word) => textOf(entry).includes(word))

function missed(
  entry: Entry,
  { facets, words }: { facets: UnderstoodFacet[]; words: string[] },
): number {
  const unfit = facets.filter(
    ({ facet, values }) => !valuesOf(entry, facet).some((value) => values.includes(value)),
  )
  return unfit.length + words.filter((word) => !textOf(entry).includes(word)).length
}

const fits = (entry: Entry, chosen: FacetChoice): boolean =>
  FACETS.every(
    (facet) =>
      !chosen[facet]?.length || valuesOf(entry, facet).some((v) => chosen[facet]?.includes(v)),
  )

function valuesOf(entry: Entry, facet: Facet): string[] {
  if (facet === 'level') return entry.levels
  if (facet === 'tag') return entry.tagSlugs
  const value = entry[facet]
  return value === null ? [] : [String(value)]
}

function count(values: string[]) {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}

const order = (sort: SearchRequest['sort'], a: Entry, b: Entry): number =>
  sort === 'uses' ? b.card.uses - a.card.uses : a.publishedAt < b.publishedAt ? 1 : -1

function toHit({
  entry,
  words,
  missed,
}: {
  entry: Entry
  words: string[]
  missed: number
}): SearchHit {
  const { id, kind, title, summary, publishedAt, area, levels, type, licence, school, year } = entry
  return {
    id,
    kind,
    tier: missed === 0 ? 'all' : 'near',
    title: markText(title, words),
    snippet: markText(summary, words),
    publishedAt,
    area,
    levels,
    type,
    licence,
    school,
    year,
    card: entry.card,
  }
}
