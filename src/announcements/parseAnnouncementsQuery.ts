import { readChoice, readPage, readText, readYear, type RawParams } from '@/site/parseParams'

export const ANNOUNCEMENT_CATEGORY_KEYS = [
  'general',
  'training',
  'competition',
  'procurement',
  'service',
] as const
export type AnnouncementCategory = (typeof ANNOUNCEMENT_CATEGORY_KEYS)[number]

export interface AnnouncementsQuery {
  q: string
  category?: AnnouncementCategory
  /** Fiscal year, Buddhist era. */
  year?: number
  page: number
}

/** What a visitor asks of the list of announcements; anything that makes no sense is left out. */
export const parseAnnouncementsQuery = (params: RawParams): AnnouncementsQuery => ({
  q: readText(params.q),
  category: readChoice(params.category, ANNOUNCEMENT_CATEGORY_KEYS),
  year: readYear(params.year),
  page: readPage(params.page),
})
