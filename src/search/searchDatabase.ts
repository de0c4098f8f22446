import { itemHref } from '@/editorial/kinds'
import { plainText } from '@/shared/plainText'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import type { Locale } from '@/site/language'
import { translated } from '@/site/translated'
import { findMatches, whereMatched } from './findMatches'
import type { MarkedPart } from './engine'
import { hasWord, markText, snippet } from './markText'
import { SEARCHED_KINDS, type SearchedKind, type SearchQuery } from './parseSearchQuery'
import { innerWords, searchWords } from './searchWords'

/** What a result is made of. */
const HIT = {
  title: true,
  summary: true,
  body: true,
  slug: true,
  publishedAt: true,
  isSample: true,
} as const

export interface Hit {
  id: string
  kind: SearchedKind
  href: string
  title: MarkedPart[]
  snippet: MarkedPart[]
  publishedAt?: string | null
  isSample: boolean
  /** The one its words are in. */
  language: Locale
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

/**
 * What the site holds for a query: a few of each kind, or a page of one kind, each hit in the page's language where
 * it has been translated. An empty query finds nothing.
 */
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
  ...rest
}: Omit<GroupQuery, 'kind'> & { kinds: readonly SearchedKind[] }): Promise<HitGroup[]> {
  const groups = await Promise.all(kinds.map((kind) => findGroup({ kind, ...rest })))
  return groups.filter(({ hits }) => hits.length > 0)
}

interface GroupQuery {
  kind: SearchedKind
  words: string[]
  limit: number
  page: number
}

async function findGroup({ kind, words, limit, page }: GroupQuery): Promise<HitGroup> {
  const query = { collection: kind, words, isCounted: false }
  const matched = await findMatches({ ...query, page, limit })
  if (matched.matches.length === 0) return { kind, hits: [], hasMore: false }

  const isFull = matched.matches.length === limit
  const next = isFull
    ? await findMatches({ ...query, page: page * limit + 1, limit: 1 })
    : undefined
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: whereMatched(matched),
    select: HIT,
    sort: '-publishedAt',
    depth: 0,
    limit,
    pagination: false,
    ...asVisitor,
  })
  const shown = await translated({ collection: kind, docs, select: HIT, depth: 0 })
  return {
    kind,
    hits: shown.map((doc) => toHit({ doc, kind, words })),
    hasMore: Boolean(next?.matches.length),
  }
}

interface FoundDoc {
  id: string
  title?: string | null
  summary?: string | null
  slug?: string | null
  body?: unknown
  publishedAt?: string | null
  isSample?: boolean | null
  language: Locale
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
    language: doc.language,
  }
}
