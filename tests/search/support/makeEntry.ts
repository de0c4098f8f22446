import type { Entry } from '@/search/engine'
import type { Plan } from '@/search/plan'

/** An entry of the search, a worksheet in mathematics unless it is said otherwise. */
export const makeEntry = (entry: Partial<Entry> & { id: string }): Entry => ({
  kind: 'teaching-media',
  title: `item ${entry.id}`,
  tags: [],
  summary: '',
  body: '',
  attachments: '',
  codes: [],
  names: [],
  area: 'mathematics',
  levels: ['m3'],
  type: 'worksheet',
  licence: 'cc-by',
  school: null,
  tagSlugs: [],
  year: 2567,
  publishedAt: '2026-01-01T00:00:00.000Z',
  ...entry,
  card: {
    href: `/library/media/${entry.id}`,
    title: entry.title ?? `item ${entry.id}`,
    summary: '',
    en: null,
    cover: null,
    bytes: 0,
    files: 0,
    isSample: false,
    uses: 0,
    views: 0,
    ...entry.card,
  },
})

/** A plan that asks for one of the words of each list, and for all lists. */
export const planOf = (...lists: string[][]): Plan => ({
  groups: lists.map((words) => ({
    alternatives: words.map((word) => ({ terms: word.split(' '), weight: 1 })),
    weight: 1,
    facet: null,
    isNeeded: true,
  })),
  accept: [lists.map((_, index) => index)],
  loose: [],
  phrases: [],
})
