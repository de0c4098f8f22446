import { cache } from 'react'
import type { LibraryCollection as CollectionDoc } from '@/payload-types'
import { idOf } from '@/shared/idOf'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { LIST_SIZE } from '@/site/Listing'
import { translated, translatedOne } from '@/site/translated'
import { findItemsByRef, findListedRefs, type ItemRef } from '../lesson/findLessonItems'

const CARD = {
  title: true,
  summary: true,
  slug: true,
  code: true,
  cover: true,
  levels: true,
  learningArea: true,
  entries: true,
  // The SQLite adapter gives the references inside `entries` only beside a relationship of several of its own.
  tags: true,
  publishedAt: true,
  isSample: true,
} as const

/** What a collection's page shows. */
export const COLLECTION_DETAIL = {
  ...CARD,
  goal: true,
  body: true,
  unit: true,
  stage: true,
  withdrawal: true,
  expiresAt: true,
  updatedAt: true,
} as const

const KIND = 'library-collections'

/** A page of the collections, newest first, each with how many of its items visitors find. */
export async function findCollections({ page }: { page: number }) {
  const payload = await getPayload()
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: KIND,
    where: listed(),
    select: CARD,
    sort: '-publishedAt',
    depth: 1,
    page,
    limit: LIST_SIZE,
    ...asVisitor,
  })
  const shown = await translated({ collection: KIND, docs, select: CARD })
  const found = await findListedRefs(docs.flatMap(refsOf))
  return {
    docs: shown.map((doc) => ({
      ...doc,
      itemCount: refsOf(doc).filter(({ relationTo, value }) => found.has(`${relationTo}/${value}`))
        .length,
    })),
    totalDocs,
    totalPages,
  }
}

export type CollectionCardDoc = Awaited<ReturnType<typeof findCollections>>['docs'][number]

/** One collection by its slug, asked once for each page; null when visitors may not read it. */
export const findCollection = cache(async (slug: string) => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: KIND,
    where: { slug: { equals: slug } },
    select: COLLECTION_DETAIL,
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return translatedOne({ collection: KIND, doc: docs[0], select: COLLECTION_DETAIL })
})

export type CollectionItem = NonNullable<Awaited<ReturnType<typeof findCollection>>>

/** A published collection by its short code, with those of its items that visitors find; null for any other. */
export async function findCollectionByCode(code: string) {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: KIND,
    where: listed({ code: { equals: code } }),
    select: { title: true, code: true, entries: { item: true } },
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const [collection] = docs
  if (!collection) return null
  return { ...collection, items: await findItemsByRef(uniqueRefs(refsOf(collection))) }
}

/** The entries of a collection whose items visitors find, in order, and how many were left out. */
export async function openEntries({ entries }: Pick<CollectionDoc, 'entries'>) {
  const rows = (entries ?? []).flatMap(({ item, note }) => {
    const value = idOf(item?.value)
    return value ? [{ ref: { relationTo: item.relationTo, value }, note }] : []
  })
  const items = await findItemsByRef(rows.map(({ ref }) => ref))
  const byRef = new Map(items.map((item) => [`${item.collection}/${item.id}`, item]))
  const open = rows.flatMap(({ ref, note }) => {
    const item = byRef.get(`${ref.relationTo}/${ref.value}`)
    return item ? [{ item, note }] : []
  })
  return { open, dropped: (entries ?? []).length - open.length }
}

export type OpenEntry = Awaited<ReturnType<typeof openEntries>>['open'][number]

function refsOf({ entries }: Pick<CollectionDoc, 'entries'>): ItemRef[] {
  return (entries ?? []).flatMap(({ item }) => {
    const value = idOf(item?.value)
    return value ? [{ relationTo: item.relationTo, value }] : []
  })
}

const uniqueRefs = (refs: ItemRef[]): ItemRef[] => [
  ...new Map(refs.map((ref) => [`${ref.relationTo}/${ref.value}`, ref])).values(),
]
