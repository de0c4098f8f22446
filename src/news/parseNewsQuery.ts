import { parseArchiveQuery, type ArchiveQuery } from '@/site/parseArchiveQuery'
import type { RawParams } from '@/site/parseParams'

export const NEWS_CATEGORY_KEYS = ['information', 'activity'] as const
export type NewsCategory = (typeof NEWS_CATEGORY_KEYS)[number]

export type NewsQuery = ArchiveQuery<NewsCategory>

/** What a visitor asks of the list of news. */
export const parseNewsQuery = (params: RawParams): NewsQuery =>
  parseArchiveQuery(params, NEWS_CATEGORY_KEYS)
