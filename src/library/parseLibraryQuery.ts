import type { FacetChoice } from '@/search/engine'
import {
  readChoice,
  readChoices,
  readPage,
  readText,
  readTexts,
  readYear,
  type RawParams,
} from '@/site/parseParams'
import {
  LEARNING_AREA_KEYS,
  LEVELS,
  LICENCES,
  MEDIA_TYPES,
  type LearningAreaKey,
  type Level,
  type Licence,
  type MediaType,
} from './terms'

/** The kinds of the library, as its addresses name them, and their collections. */
export const LIBRARY_KINDS = {
  media: 'teaching-media',
  innovations: 'innovations',
  collections: 'library-collections',
} as const
export type LibraryKind = keyof typeof LIBRARY_KINDS
/** The collections a list of the library may hold. */
export type ListedCollection = (typeof LIBRARY_KINDS)[LibraryKind]

export const LIBRARY_SORTS = ['relevance', 'newest', 'uses'] as const
export type LibrarySort = (typeof LIBRARY_SORTS)[number]

export const LIBRARY_VIEWS = ['grid', 'list'] as const
export type LibraryView = (typeof LIBRARY_VIEWS)[number]

/** The facets of the library page, in the order of its address. */
export const LIBRARY_FACETS = [
  'kind',
  'area',
  'level',
  'type',
  'licence',
  'school',
  'tag',
  'year',
] as const
export type LibraryFacet = (typeof LIBRARY_FACETS)[number]

/** Values of one facet are alternatives; those of different facets must all hold. */
export interface LibraryQuery {
  q: string
  kind: LibraryKind[]
  area: LearningAreaKey[]
  level: Level[]
  type: MediaType[]
  licence: Licence[]
  /** Slugs. */
  school: string[]
  tag: string[]
  /** Years of making, Buddhist era. */
  year: string[]
  sort: LibrarySort
  view: LibraryView
  /** The wording is meant as it stands. */
  exact?: 1
  page: number
}

/** Nobody chooses more of one facet; what an address has beyond is left out. */
const CHOSEN_MAX = 12
const keysOf = <T extends string>(terms: Record<T, unknown>) => Object.keys(terms) as T[]

/** What a visitor asks of the library; anything that makes no sense is left out. */
export function parseLibraryQuery(params: RawParams): LibraryQuery {
  const q = readText(params.q)
  const sort = readChoice(params.sort, LIBRARY_SORTS) ?? usualSort(q)
  return {
    q,
    kind: readChoices(params.kind, keysOf(LIBRARY_KINDS)),
    area: readChoices(params.area, LEARNING_AREA_KEYS),
    level: readChoices(params.level, keysOf(LEVELS)),
    type: readChoices(params.type, keysOf(MEDIA_TYPES)),
    licence: readChoices(params.licence, keysOf(LICENCES)),
    school: readTexts(params.school, { max: 120, count: CHOSEN_MAX }),
    tag: readTexts(params.tag, { max: 120, count: CHOSEN_MAX }),
    year: readYears(params.year),
    sort: q ? sort : sort === 'relevance' ? 'newest' : sort,
    view: readChoice(params.view, LIBRARY_VIEWS) ?? 'grid',
    exact: q && readChoice(params.exact, ['1']) ? 1 : undefined,
    page: readPage(params.page),
  }
}

/** What the list is sorted by where nobody chose. */
export const usualSort = (q: string): LibrarySort => (q ? 'relevance' : 'newest')

/** The query's facets as the search takes them: only kinds of the library, whatever was chosen. */
export function toChoice(query: LibraryQuery): FacetChoice {
  const kinds = query.kind.length > 0 ? query.kind : keysOf(LIBRARY_KINDS)
  const choice: FacetChoice = { kind: kinds.map((kind) => LIBRARY_KINDS[kind]) }
  for (const facet of LIBRARY_FACETS) {
    if (facet !== 'kind' && query[facet].length > 0) choice[facet] = [...query[facet]]
  }
  return choice
}

function readYears(value: string | string[] | undefined): string[] {
  const years = readTexts(value, { max: 20, count: CHOSEN_MAX }).map((year) => readYear(year))
  return [...new Set(years.filter((year) => year !== undefined))].map(String).sort()
}
