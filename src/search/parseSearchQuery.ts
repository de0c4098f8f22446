import type { ItemKind } from '@/editorial/kinds'
import { readChoice, readPage, readText, type RawParams } from '@/site/parseParams'
import { toHref } from '@/site/toHref'

/** The kinds a visitor's search looks through, in the order they are offered. */
export const SEARCHED_KINDS = [
  'teaching-media',
  'innovations',
  'library-collections',
  'news',
  'announcements',
  'documents',
  'pages',
] as const satisfies ItemKind[]
export type SearchedKind = (typeof SEARCHED_KINDS)[number]

export interface SearchQuery {
  q: string
  /** One kind alone; undefined for all. */
  kind?: SearchedKind
  /** The wording is meant as it stands. */
  exact?: 1
  page: number
}

export function parseSearchQuery(params: RawParams): SearchQuery {
  const q = readText(params.q)
  return {
    q,
    kind: readChoice(params.kind, SEARCHED_KINDS),
    exact: q && readChoice(params.exact, ['1']) ? 1 : undefined,
    page: readPage(params.page),
  }
}

/** The one address of a search of the whole site. */
export const searchHref = ({ q, kind, exact, page }: SearchQuery): string =>
  toHref('/search', { q, kind, exact, page })
