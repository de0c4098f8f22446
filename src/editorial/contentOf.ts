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
  'creatorSlugs',
  'changedBy',
  'savedBy',
  'steppedAt',
  'remark',
  'accepted',
  'isSample',
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
    .filter(([key, inner]) => key !== 'id' && !isEditorsOwn({ node: value, key, inner }))
    .map(([key, inner]) => [key, plain(inner)] as const)
    .filter(([, inner]) => inner !== undefined && inner !== false)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** What the rich text editor writes into each node whether anybody asked for it or not. */
const NODE_DEFAULTS = new Set(['version', 'direction', 'mode'])

const isEditorsOwn = ({
  node,
  key,
  inner,
}: {
  node: object
  key: string
  inner: unknown
}): boolean => 'type' in node && 'version' in node && (NODE_DEFAULTS.has(key) || inner === 0)
