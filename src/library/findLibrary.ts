import type { Where } from 'payload'
import { findMatches, whereMatched, type Match } from '@/search/findMatches'
import { searchWords } from '@/search/searchWords'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { LIST_SIZE, type Listing } from '@/site/Listing'
import { translated } from '@/site/translated'
import { mergePages, type Dated } from './mergePages'
import type { LibraryQuery } from './parseLibraryQuery'
import { withNames } from './withNames'

export type LibraryCollection = 'teaching-media' | 'innovations'

/** What a card shows. */
export const CARD = {
  title: true,
  summary: true,
  slug: true,
  cover: true,
  files: true,
  mediaType: true,
  learningArea: true,
  levels: true,
  publishedAt: true,
  isSample: true,
} as const

/** How deep the merged list goes; each kind by itself goes on to its end. */
export const MERGED_PAGES_MAX = 25

/** A page of the library: one kind by itself, or both merged by date. */
export async function findLibrary(query: LibraryQuery): Promise<Listing<LibraryCard>> {
  if (query.kind === 'media') return findKind({ query, collection: 'teaching-media' })
  if (query.kind === 'innovations') return findKind({ query, collection: 'innovations' })
  return findBoth(query)
}

export type LibraryCard = Awaited<ReturnType<typeof findCards>>[number]

async function findKind({
  query,
  collection,
}: {
  query: LibraryQuery
  collection: LibraryCollection
}): Promise<Listing<LibraryCard>> {
  const { page } = query
  const words = searchWords(query.q)
  const where = toWhere(query)
  const sort = toSort(query)
  const matched =
    words.length > 0
      ? await findMatches({
          collection,
          words,
          where,
          sort,
          page,
          limit: LIST_SIZE,
          isCounted: true,
        })
      : undefined
  const payload = await getPayload()
  const { docs, ...totals } = await payload.find({
    collection,
    where: matched ? whereMatched(matched) : where,
    select: CARD,
    sort,
    depth: 1,
    page: matched ? 1 : page,
    limit: LIST_SIZE,
    ...asVisitor,
  })
  const { totalPages, totalDocs } = matched ?? totals
  return { docs: await toCards({ collection, docs }), page, totalPages, totalDocs }
}

/** Ids and dates of both kinds up to this page, merged; then only the cards of the page. */
async function findBoth(query: LibraryQuery): Promise<Listing<LibraryCard>> {
  const page = Math.min(query.page, MERGED_PAGES_MAX)
  const lists = await Promise.all([
    findDated({ query, collection: 'teaching-media', limit: page * LIST_SIZE }),
    findDated({ query, collection: 'innovations', limit: page * LIST_SIZE }),
  ])
  const wanted = mergePages({
    lists: lists.map(({ items }) => items),
    newestFirst: query.sort === 'newest',
    page,
    size: LIST_SIZE,
  })
  const cards = await Promise.all(
    (['teaching-media', 'innovations'] as const).map((collection) =>
      findCards({
        collection,
        ids: wanted.filter((item) => item.collection === collection).map(({ id }) => id),
      }),
    ),
  )
  const byID = new Map(cards.flat().map((card) => [card.id, card]))
  const totalDocs = lists.reduce((sum, { total }) => sum + total, 0)
  return {
    docs: wanted.map(({ id }) => byID.get(id)).filter((card) => card !== undefined),
    page,
    totalPages: Math.min(Math.ceil(totalDocs / LIST_SIZE), MERGED_PAGES_MAX),
    totalDocs,
  }
}

async function findDated({
  query,
  collection,
  limit,
}: {
  query: LibraryQuery
  collection: LibraryCollection
  limit: number
}): Promise<{ items: (Dated & { collection: LibraryCollection })[]; total: number }> {
  const words = searchWords(query.q)
  const where = toWhere(query)
  if (words.length > 0) {
    const sort = toSort(query)
    const found = await findMatches({
      collection,
      words,
      where,
      sort,
      page: 1,
      limit,
      isCounted: true,
    })
    return {
      items: found.matches.map((match) => toDated(match, collection)),
      total: found.totalDocs,
    }
  }
  const payload = await getPayload()
  const { docs, totalDocs } = await payload.find({
    collection,
    where,
    select: { publishedAt: true },
    sort: toSort(query),
    depth: 0,
    page: 1,
    limit,
    ...asVisitor,
  })
  return { items: docs.map((doc) => toDated(doc, collection)), total: totalDocs }
}

const toDated = ({ id, publishedAt }: Match, collection: LibraryCollection) => ({
  id,
  date: publishedAt ?? '',
  collection,
})

export async function findCards({
  collection,
  ids,
}: {
  collection: LibraryCollection
  ids: string[]
}) {
  if (ids.length === 0) return []
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: listed({ id: { in: ids } }),
    select: CARD,
    depth: 1,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
  })
  return toCards({ collection, docs })
}

/** Items read with `CARD`, in the page's language, each with its kind. */
export async function toCards<Doc extends { id: string }>({
  collection,
  docs,
}: {
  collection: LibraryCollection
  docs: Doc[]
}) {
  const shown = await translated({ collection, docs, select: CARD })
  const items = await withNames({ collection, docs: shown, select: CARD })
  return items.map((item) => ({ ...item, collection }))
}

const toSort = ({ sort }: LibraryQuery): string =>
  sort === 'oldest' ? 'publishedAt' : '-publishedAt'

function toWhere({ area, level, type, year }: LibraryQuery): Where {
  return listed(
    area ? { 'learningArea.key': { equals: area } } : undefined,
    level ? { levels: { in: [level] } } : undefined,
    type ? { mediaType: { equals: type } } : undefined,
    year ? { year: { equals: year } } : undefined,
  )
}
