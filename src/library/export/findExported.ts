import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import type { Language } from '@/site/language'
import { listed } from '@/site/listed'
import { translated } from '@/site/translated'
import type { LibraryCollection } from '../findLibrary'
import { withNames } from '../withNames'
import type { ItemRef } from './listRefs'

/** What a row tells of every kind of item. */
const SHARED = {
  title: true,
  slug: true,
  code: true,
  learningArea: true,
  levels: true,
  publishedAt: true,
} as const

/** And of media and innovations. */
const ROW = {
  ...SHARED,
  mediaType: true,
  licence: true,
  creators: true,
  school: true,
  year: true,
  files: true,
} as const

/** Rows read at a time. */
const CHUNK = 200

/** These items as visitors read them in a language, in this order; what is no longer there is left out. */
export async function findExported(
  refs: ItemRef[],
  language: Language,
): Promise<(ExportedItem & Pick<ItemRef, 'tier'>)[]> {
  const rows: (ExportedItem & Pick<ItemRef, 'tier'>)[] = []
  for (let start = 0; start < refs.length; start += CHUNK) {
    const chunk = refs.slice(start, start + CHUNK)
    const idsOf = (collection: ItemRef['collection']) =>
      chunk.filter((ref) => ref.collection === collection).map(({ id }) => id)
    const found = await Promise.all([
      findItems({ collection: 'teaching-media', ids: idsOf('teaching-media'), language }),
      findItems({ collection: 'innovations', ids: idsOf('innovations'), language }),
      findCollections({ ids: idsOf('library-collections'), language }),
    ])
    const byKey = new Map(found.flat().map((item) => [`${item.collection}/${item.id}`, item]))
    for (const { collection, id, tier } of chunk) {
      const item = byKey.get(`${collection}/${id}`)
      if (item) rows.push({ ...item, tier })
    }
  }
  return rows
}

export type ExportedItem = Awaited<
  ReturnType<typeof findItems> | ReturnType<typeof findCollections>
>[number]

interface Reading {
  ids: string[]
  language: Language
}

async function findItems({
  collection,
  ids,
  language,
}: Reading & { collection: LibraryCollection }) {
  if (ids.length === 0) return []
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: listed({ id: { in: ids } }),
    select: ROW,
    depth: 1,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
  })
  const shown = await translated({ collection, docs, select: ROW, language })
  const items = await withNames({ collection, docs: shown, select: ROW, language })
  return items.map((item) => ({ ...item, collection }))
}

/** Collections have no files, licence or makers of their own: those are their items'. */
async function findCollections({ ids, language }: Reading) {
  if (ids.length === 0) return []
  const collection = 'library-collections'
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: listed({ id: { in: ids } }),
    select: SHARED,
    depth: 1,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
  })
  const shown = await translated({ collection, docs, select: SHARED, language })
  const items = await withNames({ collection, docs: shown, select: SHARED, language })
  return items.map((item) => ({
    ...item,
    collection: collection as typeof collection,
    mediaType: null,
    licence: null,
    creators: null,
    school: null,
    year: null,
    files: null,
  }))
}
