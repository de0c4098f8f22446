import { parseArchiveQuery, type ArchiveQuery } from '@/site/parseArchiveQuery'
import type { RawParams } from '@/site/parseParams'

export const ANNOUNCEMENT_CATEGORY_KEYS = [
  'general',
  'training',
  'competition',
  'procurement',
  'service',
] as const
export type AnnouncementCategory = (typeof ANNOUNCEMENT_CATEGORY_KEYS)[number]

export type AnnouncementsQuery = ArchiveQuery<AnnouncementCategory>

/** What a visitor asks of the list of announcements. */
export const parseAnnouncementsQuery = (params: RawParams): AnnouncementsQuery =>
  parseArchiveQuery(params, ANNOUNCEMENT_CATEGORY_KEYS)
