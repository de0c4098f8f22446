import { readChoice, readPage, readText, readYear, type RawParams } from '@/site/parseParams'
import {
  LEARNING_AREA_KEYS,
  LEVELS,
  MEDIA_TYPES,
  type LearningAreaKey,
  type Level,
  type MediaType,
} from './terms'

/** Tabs of the library: `all` shows both kinds merged. */
export const LIBRARY_KINDS = ['media', 'innovations'] as const
export type LibraryKind = (typeof LIBRARY_KINDS)[number]

export const LIBRARY_SORTS = ['newest', 'oldest'] as const
export type LibrarySort = (typeof LIBRARY_SORTS)[number]

export interface LibraryQuery {
  q: string
  /** Undefined for both. */
  kind?: LibraryKind
  area?: LearningAreaKey
  level?: Level
  type?: MediaType
  /** Year of making, Buddhist era. */
  year?: number
  sort: LibrarySort
  page: number
}

const LEVEL_KEYS = Object.keys(LEVELS) as Level[]
const MEDIA_TYPE_KEYS = Object.keys(MEDIA_TYPES) as MediaType[]

/** What a visitor asks of the library; anything that makes no sense is left out. */
export const parseLibraryQuery = (params: RawParams): LibraryQuery => ({
  q: readText(params.q),
  kind: readChoice(params.kind, LIBRARY_KINDS),
  area: readChoice(params.area, LEARNING_AREA_KEYS),
  level: readChoice(params.level, LEVEL_KEYS),
  type: readChoice(params.type, MEDIA_TYPE_KEYS),
  year: readYear(params.year),
  sort: readChoice(params.sort, LIBRARY_SORTS) ?? 'newest',
  page: readPage(params.page),
})
