import type { ItemKind } from '@/editorial/kinds'
import { readChoice, readPage, readText, type RawParams } from '@/site/parseParams'

/** The kinds a visitor's search looks through, in the order the results stand. */
export const SEARCHED_KINDS = [
  'teaching-media',
  'innovations',
  'news',
  'announcements',
  'documents',
  'pages',
] as const satisfies ItemKind[]
export type SearchedKind = (typeof SEARCHED_KINDS)[number]

export interface SearchQuery {
  q: string
  /** One kind, page by page; undefined for the best of each. */
  kind?: SearchedKind
  page: number
}

export const parseSearchQuery = (params: RawParams): SearchQuery => ({
  q: readText(params.q),
  kind: readChoice(params.kind, SEARCHED_KINDS),
  page: readPage(params.page),
})
