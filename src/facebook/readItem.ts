import type { PayloadRequest } from 'payload'
import type { PagedKind } from '@/editorial/kinds'
import type { Visibility } from '@/editorial/isVisible'
import { idOf } from '@/shared/idOf'

/** What the publisher knows of an item: the row that the public reads, whatever revision is under way. */
export interface PostedItem extends Visibility {
  kind: PagedKind
  id: string
  code: string
  slug: string
  title: string
  summary: string | null
  /** Ids. */
  tags: string[]
  cover: string | null
  /** Ids of the pictures in their order; empty for kinds without. */
  gallery: string[]
  isSample: boolean
  facebook: {
    share?: boolean | null
    message?: string | null
    mode?: 'link' | 'photos' | null
    at?: string | null
  } | null
}

/** The live row of an item, in Thai. Who may see it is for the caller to ask: see `isVisible`. */
export async function readItem({
  kind,
  id,
  req,
}: {
  kind: PagedKind
  id: string
  req: PayloadRequest
}): Promise<PostedItem | null> {
  const row = await req.payload.db.findOne<ItemRow>({
    collection: kind,
    where: { id: { equals: id } },
    select: SELECT,
    req,
  })
  return row
    ? toItem({ kind, row: { ...row, title: th(row.title), summary: th(row.summary) } })
    : null
}

/** As the database keeps it, or as somebody reads it in one language. */
type Localized = string | { th?: string | null } | null | undefined

const inThai = (text: Localized): string | null =>
  (typeof text === 'string' ? text : text?.th) ?? null

/** What is read of an item. */
export type ItemRow = Visibility & {
  id: string | number
  code?: string | null
  slug?: string | null
  title?: Localized
  summary?: Localized
  tags?: unknown[] | null
  cover?: unknown
  gallery?: unknown[] | null
  isSample?: boolean | null
  facebook?: PostedItem['facebook']
}

const SELECT = {
  code: true,
  slug: true,
  title: true,
  summary: true,
  tags: true,
  cover: true,
  gallery: true,
  isSample: true,
  facebook: true,
  stage: true,
  visibility: true,
  publishedAt: true,
  expiresAt: true,
  deletedAt: true,
} as const

/** The database hands over a text in all languages at once. */
const th = (text: unknown): string | null => {
  const value = typeof text === 'object' && text !== null && 'th' in text ? text.th : text
  return typeof value === 'string' ? value : null
}

/** The same of a revision as it is being written. */
export function toItem({ kind, row }: { kind: PagedKind; row: ItemRow }): PostedItem {
  const { stage, visibility, publishedAt, expiresAt, deletedAt } = row
  return {
    kind,
    id: String(row.id),
    code: row.code ?? '',
    slug: row.slug ?? '',
    title: inThai(row.title) ?? '',
    summary: inThai(row.summary),
    tags: toIDs(row.tags),
    cover: idOf(row.cover) ?? null,
    gallery: toIDs(row.gallery),
    isSample: Boolean(row.isSample),
    facebook: row.facebook ?? null,
    stage,
    visibility,
    publishedAt,
    expiresAt,
    deletedAt,
  }
}

const toIDs = (refs: unknown[] | null | undefined): string[] =>
  (refs ?? []).map(idOf).filter((id) => id !== undefined)
