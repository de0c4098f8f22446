import { isDeepStrictEqual } from 'node:util'

/** What a publication itself sets, and what the machine works out. */
const NOT_CONTENT = new Set([
  'id',
  'stage',
  '_status',
  'publishedAt',
  'fiscalYear',
  'code',
  'slug',
  'searchText',
  'visibleNow',
  'media',
  'changedBy',
  'createdAt',
  'updatedAt',
])

/** Whether a write changes what people read, and not only the stage; relationships count by their id. */
export function changesContent({ before, after }: { before: object; after: object }): boolean {
  const [old, fresh] = [before, after].map((item) => plain(item) as Record<string, unknown>)
  return Object.keys(fresh ?? {})
    .filter((field) => !NOT_CONTENT.has(field))
    .some((field) => !isDeepStrictEqual(fresh?.[field], old?.[field]))
}

/** Without what is empty, row ids and the insides of relationships, so that equal content looks equal. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map(plain) : undefined
  if (!value || typeof value !== 'object') return value === null || value === '' ? undefined : value
  if ('createdAt' in value && 'id' in value && !('stage' in value && 'changedBy' in value))
    return value.id
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined && inner !== false)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}
