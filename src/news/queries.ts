import { cache } from 'react'
import type { Where } from 'payload'
import { findMatches, whereMatched } from '@/search/findMatches'
import { searchWords } from '@/search/searchWords'
import { asVisitor } from '@/site/asVisitor'
import { fiscalMonth } from '@/site/fiscalMonth'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { whereAlike } from '@/site/whereAlike'
import { LIST_SIZE } from '@/site/Listing'
import { translated, translatedOne } from '@/site/translated'
import type { NewsQuery } from './parseNewsQuery'

const CARD = {
  title: true,
  summary: true,
  slug: true,
  cover: true,
  category: true,
  pinned: true,
  publishedAt: true,
  isSample: true,
} as const

/** A page of the news, newest first. */
export async function findNews(query: NewsQuery) {
  const words = searchWords(query.q)
  const where = listed(...filters(query))
  const { page } = query
  if (words.length === 0) return findPage({ where, page })

  const matched = await findMatches({
    collection: 'news',
    words,
    where,
    page,
    limit: LIST_SIZE,
    isCounted: true,
  })
  const { docs } = await findPage({ where: whereMatched(matched), page: 1 })
  return { docs, totalDocs: matched.totalDocs, totalPages: matched.totalPages }
}

async function findPage({ where, page }: { where: Where; page: number }) {
  const payload = await getPayload()
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'news',
    where,
    select: CARD,
    sort: '-publishedAt',
    depth: 1,
    page,
    limit: LIST_SIZE,
    ...asVisitor,
  })
  return { docs: await inPageLanguage(docs), totalDocs, totalPages }
}

const inPageLanguage = <Doc extends { id: string }>(docs: Doc[]) =>
  translated({ collection: 'news', docs, select: CARD })

export type NewsCardDoc = Awaited<ReturnType<typeof findNews>>['docs'][number]

function filters({ category, year, month }: NewsQuery): Where[] {
  const wanted: Where[] = []
  if (category) wanted.push({ category: { equals: category } })
  if (year && month) {
    const { from, until } = fiscalMonth({ year, month })
    wanted.push(
      { publishedAt: { greater_than_equal: from } },
      { publishedAt: { less_than: until } },
    )
  } else if (year) {
    wanted.push({ fiscalYear: { equals: year } })
  }
  return wanted
}

/** The newest stories. */
export const findNewestNews = ({ limit, unit }: { limit: number; unit?: string }) =>
  findSome({ where: unit ? { unit: { equals: unit } } : undefined, limit })

const PINNED_MAX = 3

/** Pinned stories, newest first. */
export const findPinnedNews = () =>
  findSome({ where: { pinned: { equals: true } }, limit: PINNED_MAX })

/** What a story's page shows. */
export const DETAIL = {
  ...CARD,
  body: true,
  gallery: true,
  eventDate: true,
  eventEnd: true,
  place: true,
  tags: true,
  unit: true,
  stage: true,
  withdrawal: true,
  expiresAt: true,
  updatedAt: true,
  code: true,
} as const

/** One story by its slug, asked once for each page; null when visitors may not read it. */
export const findNewsItem = cache(async (slug: string) => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'news',
    where: { slug: { equals: slug } },
    select: DETAIL,
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return translatedOne({ collection: 'news', doc: docs[0], select: DETAIL })
})

export type NewsItem = NonNullable<Awaited<ReturnType<typeof findNewsItem>>>

const RELATED = 3

/** Stories with a tag in common with this one, else of its category. */
export async function findRelatedNews(item: NewsItem) {
  const where = whereAlike(item)
  return where ? findSome({ where, limit: RELATED }) : []
}

async function findSome({ where, limit }: { where: Where | undefined; limit: number }) {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'news',
    where: listed(where),
    select: CARD,
    sort: '-publishedAt',
    depth: 1,
    limit,
    pagination: false,
    ...asVisitor,
  })
  return inPageLanguage(docs)
}
