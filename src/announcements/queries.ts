import { cache } from 'react'
import type { Where } from 'payload'
import { findMatches, whereMatched } from '@/search/findMatches'
import { searchWords } from '@/search/searchWords'
import { clock } from '@/shared/clock'
import { idOf } from '@/shared/idOf'
import { fiscalMonth } from '@/site/fiscalMonth'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { whereAlike } from '@/site/whereAlike'
import { LIST_SIZE } from '@/site/Listing'
import { translated, translatedOne } from '@/site/translated'
import type { AnnouncementsQuery } from './parseAnnouncementsQuery'

const ROW = {
  title: true,
  summary: true,
  slug: true,
  number: true,
  issuedOn: true,
  deadline: true,
  category: true,
  publishedAt: true,
  isSample: true,
} as const

/** A page of the announcements, newest first. */
export async function findAnnouncements({ q, category, year, month, page }: AnnouncementsQuery) {
  const words = searchWords(q)
  const where = listed(
    category ? { category: { equals: category } } : undefined,
    year && !month ? { fiscalYear: { equals: year } } : undefined,
    year && month ? issuedIn({ year, month }) : undefined,
  )
  if (words.length === 0) return findPage({ where, page })

  const matched = await findMatches({
    collection: 'announcements',
    words,
    where,
    page,
    limit: LIST_SIZE,
    isCounted: true,
  })
  const { docs } = await findPage({ where: whereMatched(matched), page: 1 })
  return { docs, totalDocs: matched.totalDocs, totalPages: matched.totalPages }
}

function issuedIn(of: { year: number; month: number }): Where {
  const { from, until } = fiscalMonth(of)
  return { and: [{ issuedOn: { greater_than_equal: from } }, { issuedOn: { less_than: until } }] }
}

async function findPage({ where, page }: { where: Where; page: number }) {
  const payload = await getPayload()
  const { docs, totalDocs, totalPages } = await payload.find({
    collection: 'announcements',
    where,
    select: ROW,
    sort: '-publishedAt',
    depth: 0,
    page,
    limit: LIST_SIZE,
    ...asVisitor,
  })
  return { docs: await toRows(docs), totalDocs, totalPages }
}

/** In the page's language, and marked where a newer one has taken their place. */
async function toRows<Doc extends { id: string }>(docs: Doc[]) {
  const [rows, replaced] = await Promise.all([
    translated({ collection: 'announcements', docs, select: ROW, depth: 0 }),
    findReplaced(docs.map(({ id }) => id)),
  ])
  return rows.map((row) => ({ ...row, isReplaced: replaced.has(row.id) }))
}

/** Which of these announcements a published newer one supersedes. */
async function findReplaced(ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'announcements',
    where: listed({ supersedes: { in: ids } }),
    select: { supersedes: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
  })
  return new Set(docs.map(({ supersedes }) => idOf(supersedes)).filter((id) => id !== undefined))
}

/** The published announcement that takes the place of this one. */
export async function findSuccessor(id: string) {
  const [successor] = await findSome({ where: { supersedes: { equals: id } }, limit: 1 })
  return successor
}

export type AnnouncementRowDoc = Awaited<ReturnType<typeof findAnnouncements>>['docs'][number]

/** The newest announcements. */
export async function findNewestAnnouncements({ limit, unit }: { limit: number; unit?: string }) {
  return findSome({ where: unit ? { unit: { equals: unit } } : undefined, limit })
}

/** Announcements still open, the nearest deadline first. */
export async function findOpenAnnouncements({ limit }: { limit: number }) {
  const where = { deadline: { greater_than_equal: clock.now().toISOString() } }
  return findSome({ where, limit, sort: 'deadline' })
}

/** What an announcement's page shows. */
export const DETAIL = {
  ...ROW,
  cover: true,
  body: true,
  attachments: true,
  supersedes: true,
  tags: true,
  unit: true,
  stage: true,
  withdrawal: true,
  expiresAt: true,
  updatedAt: true,
  code: true,
} as const

/** One announcement by its slug, asked once for each page; null when visitors may not read it. */
export const findAnnouncement = cache(async (slug: string) => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'announcements',
    where: { slug: { equals: slug } },
    select: DETAIL,
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return translatedOne({ collection: 'announcements', doc: docs[0], select: DETAIL })
})

export type AnnouncementItem = NonNullable<Awaited<ReturnType<typeof findAnnouncement>>>

const RELATED = 3

/** Announcements with a tag in common with this one, else of its category. */
export async function findRelatedAnnouncements(item: AnnouncementItem) {
  const where = whereAlike(item)
  if (!where) return []
  return findSome({ where, limit: RELATED })
}

async function findSome({
  where,
  limit,
  sort = '-publishedAt',
}: {
  where: Where | undefined
  limit: number
  sort?: string
}) {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'announcements',
    where: listed(where),
    select: ROW,
    sort,
    depth: 0,
    limit,
    pagination: false,
    ...asVisitor,
  })
  return toRows(docs)
}
