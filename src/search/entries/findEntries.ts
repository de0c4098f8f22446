import type { Payload } from 'payload'
import type { ItemKind } from '@/editorial/kinds'
import { asVisitor } from '@/site/asVisitor'
import { listed } from '@/site/listed'
import { entryKey, type Entry } from '../engine'
import type { SharedDoc } from './composeEntry'
import type { EntrySource } from './EntrySource'
import { findParts } from './findParts'

/** What every kind is read with. */
const SHARED = {
  title: true,
  summary: true,
  body: true,
  slug: true,
  code: true,
  cover: true,
  tags: true,
  unit: true,
  publishedAt: true,
  fiscalYear: true,
  isSample: true,
} as const

interface Finding {
  payload: Payload
  source: EntrySource
  ids: string[]
}

/**
 * The entries of those of these items that visitors may find now: published, public, begun, neither expired nor
 * withdrawn. The others are left out. Read with a visitor's rights, so that an index holds nothing else.
 */
export async function findEntries({ payload, source, ids }: Finding): Promise<Entry[]> {
  if (ids.length === 0) return []
  const thai = await readDocs({ payload, source, ids, locale: 'th' })
  if (thai.length === 0) return []
  const english = await readDocs({ payload, source, ids, locale: 'en' })
  const items = await findParts({ payload, kind: source.kind, thai, english })
  // The kind is known at run time only; each source reads the fields it asked for itself.
  return items.map((item) => source.toEntry(item as never))
}

/** The keys of these items: what stays of them once the found entries are taken away must leave the index. */
export const keysOf = ({ kind, ids }: { kind: ItemKind; ids: Iterable<string> }): string[] =>
  [...ids].map((id) => entryKey({ kind, id }))

/** One by one: an index may hold ids of another database, which MongoDB refuses in a list and passes over singly. */
async function readDocs({
  payload,
  source,
  ids,
  locale,
}: Finding & { locale: 'th' | 'en' }): Promise<SharedDoc[]> {
  const { docs } = await payload.find({
    collection: source.kind,
    where: listed(
      { or: ids.map((id) => ({ id: { equals: id } })) },
      locale === 'en' ? { title: { exists: true } } : undefined,
    ),
    select: { ...SHARED, ...source.select } as never,
    depth: 0,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
    locale,
  })
  return docs
}
