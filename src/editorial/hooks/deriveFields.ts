import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { clock } from '@/shared/clock'
import { idOf } from '@/shared/idOf'
import { plainText } from '@/shared/plainText'
import { toSearchForm } from '@/shared/thaiText'
import { collectMedia, type MediaHolder } from '../collectMedia'
import { isVisible, type Visibility } from '../isVisible'

interface ItemData extends MediaHolder, Visibility {
  title?: unknown
  summary?: unknown
  number?: unknown
  code?: unknown
  tags?: unknown[] | null
  creators?: { name?: unknown }[] | null
  indicators?: { code?: unknown }[] | null
  problem?: unknown
  method?: unknown
  results?: unknown
  goal?: unknown
  media?: string[]
  searchText?: string
  visibleNow?: boolean
}

/** Longest text kept for the database search, in characters. */
const SEARCH_TEXT_MAX = 8_000

/** What the machine reads: the files an item refers to, its words for the search, and whether it shows. */
export const deriveFields: CollectionBeforeChangeHook = async ({ data, req }) => {
  const item = data as ItemData
  item.media = collectMedia(item)
  item.searchText = await searchText({ item, req })
  item.visibleNow = isVisible({ item, now: clock.now() })
  return data
}

async function searchText({ item, req }: { item: ItemData; req: PayloadRequest }): Promise<string> {
  const texts = [
    item.title,
    item.summary,
    item.number,
    item.code,
    ...(await tagTitles({ tags: item.tags, req })),
    ...(item.creators ?? []).map(({ name }) => name),
    ...(item.indicators ?? []).map(({ code }) => code),
    item.problem,
    item.method,
    item.results,
    item.goal,
    plainText(item.body),
  ]
  const words = texts.filter((text) => typeof text === 'string').join(' ')
  return toSearchForm(words).slice(0, SEARCH_TEXT_MAX)
}

async function tagTitles({
  tags,
  req,
}: {
  tags: unknown[] | null | undefined
  req: PayloadRequest
}) {
  const ids = (tags ?? []).map(idOf).filter((id) => id !== undefined)
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'tags',
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    select: { title: true, aliases: true },
    req,
  })
  return docs.flatMap(({ title, aliases }) => [title, ...(aliases ?? [])])
}
