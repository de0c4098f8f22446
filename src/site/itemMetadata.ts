import type { Metadata } from 'next'
import { itemHref, type ItemKind } from '@/editorial/kinds'
import type { Locale } from './language'
import { hasExpired } from './listed'
import { pageMetadata } from './pageMetadata'
import { pictureOf, type SiteFile } from './populated'

interface DescribedItem {
  title?: string | null
  summary?: string | null
  slug?: string | null
  code?: string | null
  stage?: string | null
  cover?: string | (SiteFile & { isPublic?: boolean | null }) | null
  publishedAt?: string | null
  updatedAt?: string | null
  expiresAt?: string | null
  /** Left out by kinds that are not translated. */
  languages?: readonly Locale[]
}

/** What the page of an item tells others; withdrawn and expired ones ask not to be indexed. */
export function itemMetadata({ kind, item }: { kind: ItemKind; item: DescribedItem }): Metadata {
  const isWithdrawn = item.stage === 'withdrawn'
  return pageMetadata({
    title: item.title ?? '',
    description: isWithdrawn ? null : item.summary,
    path: itemHref({ kind, slug: item.slug ?? '' }),
    cover: isWithdrawn ? undefined : pictureOf(item.cover),
    code: isWithdrawn ? undefined : item.code,
    type: 'article',
    publishedAt: item.publishedAt,
    updatedAt: item.updatedAt,
    isIndexed: !isWithdrawn && !hasExpired(item),
    languages: item.languages ?? ['th'],
  })
}
