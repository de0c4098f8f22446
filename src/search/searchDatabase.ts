import type { Payload, Where } from 'payload'
import { itemHref } from '@/editorial/kinds'
import { plainText } from '@/shared/plainText'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { hasWord, markText, snippet, type MarkedPart } from './markText'
import { SEARCHED_KINDS, type SearchedKind, type SearchQuery } from './parseSearchQuery'
import { innerWords, searchWords } from './searchWords'
import { whereWords } from './whereWords'

export interface Hit {
  id: string
  kind: SearchedKind
  href: string
  title: MarkedPart[]
  snippet: MarkedPart[]
  publishedAt?: string | null
  isSample: boolean
}

export interface HitGroup {
  kind: SearchedKind
  hits: Hit[]
  hasMore: boolean
}

export interface SearchResults {
  groups: HitGroup[]
  /** True when the whole words were nowhere and the words inside them were looked for instead. */
  isLoose: boolean
}

export const HITS_A_GROUP = 5
export const HITS_A_PAGE = 20

/** What the site holds for a query: a few of each kind, or a page of one kind. An empty query finds nothing. */
export async function searchDatabase({ q, kind, page }: SearchQuery): Promise<SearchResults> {
  const words = searchWords(q)
  if (words.length === 0) return { groups: [], isLoose: false }

  const kinds = kind ? [kind] : SEARCHED_KINDS
  const limit = kind ? HITS_A_PAGE : HITS_A_GROUP
  const groups = await findGroups({ kinds, words, limit, page: kind ? page : 1 })
  if (groups.length > 0) return { groups, isLoose: false }

  const inner = innerWords(q)
  if (inner.length === 0) return { groups: [], isLoose: false }
  const loose = await findGroups({ kinds, words: inner, limit, page: kind ? page : 1 })
  return { groups: loose, isLoose: loose.length > 0 }
}

async function findGroups({
  kinds,
  words,
  limit,
  page,
}: {
  kinds: readonly SearchedKind[]
  words: string[]
  limit: number
  page: number
}): Promise<HitGroup[]> {
  const payload = await getPayload()
  const where = listed(whereWords(words))
  const groups = await Promise.all(
    kinds.map((kind) => findGroup({ payload, kind, where, words, limit, page })),
  )
  return groups.filter(({ hits }) => hits.length > 0)
}

async function findGroup({
  payload,
  kind,
  where,
  words,
  limit,
  page,
}: {
  payload: Payload
  kind: SearchedKind
  where: Where
  words: string[]
  limit: number
  page: number
}): Promise<HitGroup> {
  // Ids first, one more than shown: counting all matches would read every text of the collection again.
  const { docs: found } = await payload.find({
    collection: kind,
    where,
    select: {},
    sort: '-publishedAt',
    depth: 0,
    page,
    limit,
    pagination: false,
    ...asVisitor,
  })
  const hasMore = found.length === limit && (await hasNext({ payload, kind, where, page, limit }))
  const ids = found.map(({ id }) => id)
  if (ids.length === 0) return { kind, hits: [], hasMore: false }

  const { docs } = await payload.find({
    collection: kind,
    where: listed({ id: { in: ids } }),
    select: {
      title: true,
      summary: true,
      body: true,
      slug: true,
      publishedAt: true,
      isSample: true,
    },
    sort: '-publishedAt',
    depth: 0,
    limit,
    pagination: false,
    ...asVisitor,
  })
  return { kind, hits: docs.map((doc) => toHit({ doc, kind, words })), hasMore }
}

async function hasNext({
  payload,
  kind,
  where,
  page,
  limit,
}: {
  payload: Payload
  kind: SearchedKind
  where: Where
  page: number
  limit: number
}): Promise<boolean> {
  const { docs } = await payload.find({
    collection: kind,
    where,
    select: {},
    sort: '-publishedAt',
    depth: 0,
    page: page * limit + 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return docs.length > 0
}

interface FoundDoc {
  id: string
  title?: string | null
  summary?: string | null
  slug?: string | null
  body?: unknown
  publishedAt?: string | null
  isSample?: boolean | null
}

function toHit({ doc, kind, words }: { doc: FoundDoc; kind: SearchedKind; words: string[] }): Hit {
  const summary = doc.summary ?? ''
  const isInSummary = hasWord(summary, words)
  const body = isInSummary ? '' : plainText(doc.body)
  const text = !isInSummary && hasWord(body, words) ? body : summary || body
  return {
    id: doc.id,
    kind,
    href: itemHref({ kind, slug: doc.slug ?? '' }),
    title: markText(doc.title ?? '', words),
    snippet: snippet(text, words),
    publishedAt: doc.publishedAt,
    isSample: Boolean(doc.isSample),
  }
}
