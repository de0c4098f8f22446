import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import type { Language } from '@/site/language'
import { listed } from '@/site/listed'
import { translated } from '@/site/translated'
import type { LibraryCollection } from '../findLibrary'
import { withNames } from '../withNames'

/** What a row tells of an item. */
const ROW = {
  title: true,
  slug: true,
  code: true,
  mediaType: true,
  learningArea: true,
  levels: true,
  licence: true,
  creators: true,
  school: true,
  year: true,
  files: true,
  publishedAt: true,
} as const

/** Rows read at a time. */
const CHUNK = 200

export interface ItemRef {
  collection: LibraryCollection
  id: string
}

/** These items as visitors read them in a language, in this order; what is no longer there is left out. */
export async function findExported(refs: ItemRef[], language: Language) {
  const rows: ExportedItem[] = []
  for (let start = 0; start < refs.length; start += CHUNK) {
    const chunk = refs.slice(start, start + CHUNK)
    const found = await Promise.all(
      (['teaching-media', 'innovations'] as const).map((collection) =>
        findChunk({
          collection,
          language,
          ids: chunk.filter((ref) => ref.collection === collection).map(({ id }) => id),
        }),
      ),
    )
    const byID = new Map(found.flat().map((item) => [item.id, item]))
    rows.push(...chunk.map(({ id }) => byID.get(id)).filter((item) => item !== undefined))
  }
  return rows
}

export type ExportedItem = Awaited<ReturnType<typeof findChunk>>[number]

async function findChunk({
  collection,
  ids,
  language,
}: {
  collection: LibraryCollection
  ids: string[]
  language: Language
}) {
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
