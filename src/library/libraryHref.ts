import { toHref } from '@/site/toHref'
import type { ExportFormat } from './export/exportFormats'
import {
  LIBRARY_FACETS,
  usualSort,
  type LibraryFacet,
  type LibraryQuery,
} from './parseLibraryQuery'

/** One value somebody chose. */
export interface Chosen {
  facet: LibraryFacet
  value: string
}

/** The one address of a view of the library: names and values in a fixed order, what is usual left out. */
export const libraryHref = (query: LibraryQuery): string => toHref('/library', toParams(query))

/** The address of the whole list as a file, however it is shown and whichever page of it is open. */
export const exportHref = (query: LibraryQuery, format: ExportFormat): string =>
  toHref(`/library/export.${format}`, toParams({ ...query, view: 'grid', page: 1 }))

export function toParams({ q, sort, view, exact, page, ...facets }: LibraryQuery) {
  return {
    q,
    ...Object.fromEntries(LIBRARY_FACETS.map((facet) => [facet, [...facets[facet]].sort()])),
    sort: sort === usualSort(q) ? undefined : sort,
    view: view === 'grid' ? undefined : view,
    exact,
    page,
  }
}

/** Everything chosen, in the order of the address. */
export const chosenOf = (query: LibraryQuery): Chosen[] =>
  LIBRARY_FACETS.flatMap((facet) => query[facet].map((value) => ({ facet, value })))

export const isChosen = (query: LibraryQuery, { facet, value }: Chosen): boolean =>
  (query[facet] as string[]).includes(value)

/** The query with a value added, or without it where it was chosen; on its first page. */
export function withToggled(query: LibraryQuery, { facet, value }: Chosen): LibraryQuery {
  const before = query[facet] as string[]
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
  return { ...query, [facet]: after, page: 1 }
}

/** The query with nothing chosen. */
export const withoutChoice = (query: LibraryQuery): LibraryQuery => ({
  ...query,
  ...Object.fromEntries(LIBRARY_FACETS.map((facet) => [facet, []])),
  page: 1,
})
