import type { PayloadRequest } from 'payload'
import { recordChange } from '@/changes/recordChange'
import type { ItemKind } from '@/editorial/kinds'
import { idOf } from '@/shared/idOf'
import { toSearchForm } from '@/shared/thaiText'
import { mergedTags } from './mergedTags'

/** As `deriveFields` keeps it. */
const SEARCH_TEXT_MAX = 8_000

export interface Merge {
  into: string
  from: string[]
  /** What the merged tag is and was known by. */
  words: string[]
}

interface Tagged {
  tags?: unknown[] | null
  searchText?: Record<string, string | null> | null
  updatedAt?: string
  _status?: string
  [field: string]: unknown
}

interface Retagging {
  /** Whether it carries one of the merged tags; else it only learns the new words. */
  isTagged: boolean
  kind: ItemKind
  id: string
  merge: Merge
  req: PayloadRequest
}

/**
 * Puts one tag in the place of others, in the row and in the newest version of an item: no step, no new version, no
 * date and no name change with it. The public pages are told.
 */
export async function retagItem(retagging: Retagging): Promise<void> {
  const isLive = await retagRow(retagging)
  if (retagging.isTagged) await retagVersion(retagging)
  const { kind, id, req } = retagging
  if (isLive) await recordChange({ collection: kind, document: id, kind: 'changed', req })
}

/** The whole item is written: texts in languages and lists that are left out, such as its files, the adapter empties. */
async function retagRow({ kind, id, merge, req }: Retagging): Promise<boolean> {
  const { db } = req.payload
  const row = await db.findOne<Tagged & { id: string }>({
    collection: kind,
    where: { id: { equals: id } },
    locale: 'all',
    req,
  })
  if (!row) return false
  const data: Tagged = { ...row, ...merged({ item: row, merge }) }
  await db.updateOne({ collection: kind, id, data, locale: 'all', returning: false, req })
  return row._status === 'published'
}

async function retagVersion({ kind, id, merge, req }: Retagging): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.findVersions<Tagged>({
    collection: kind,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    locale: 'all',
    req,
  })
  const newest = docs[0]
  if (!newest) return
  const { id: versionID, ...version } = newest
  await db.updateVersion({
    collection: kind,
    id: String(versionID),
    versionData: {
      ...version,
      version: { ...newest.version, ...merged({ item: newest.version, merge }) },
    } as never,
    locale: 'all',
    returning: false,
    req,
  })
}

function merged({ item, merge }: { item: Tagged; merge: Merge }): Tagged {
  const tags = (item.tags ?? []).map(idOf).filter((tag) => tag !== undefined)
  const after = mergedTags({ tags, ...merge })
  const isTagged = after.includes(merge.into)
  return { tags: after, searchText: isTagged ? withWords(item.searchText, merge) : item.searchText }
}

/** The old words stay and the new ones come before them, so that a long text does not push them out. */
function withWords(texts: Tagged['searchText'], { words }: Merge): Tagged['searchText'] {
  if (!texts) return texts
  return Object.fromEntries(
    Object.entries(texts).map(([language, text]) => {
      if (!text) return [language, text]
      const missing = words.map(toSearchForm).filter((word) => !text.includes(word))
      return [language, [...missing, text].join(' ').slice(0, SEARCH_TEXT_MAX)]
    }),
  )
}
