import type { ListFilter } from './Worklist'

/** The address of the admin's list that shows exactly the rows of a filter. */
export function listHref({ admin, filter }: { admin: string; filter: ListFilter }): string {
  const query = new URLSearchParams(pairsOf(filter.where, 'where'))
  if (filter.locale) query.set('locale', filter.locale)
  return `${admin}/collections/${filter.collection}?${query}`
}

/** Nested values as `a[b][0]=c`, which Payload reads. */
function pairsOf(value: unknown, path: string): [string, string][] {
  if (value === null || typeof value !== 'object') return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => pairsOf(inner, `${path}[${key}]`))
}
