import {
  readChoice,
  readNumber,
  readPage,
  readText,
  readYear,
  type RawParams,
} from '@/site/parseParams'

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
  /** Month of the fiscal year's calendar, 1–12; only together with a year. */
  month?: number
  page: number
}

/** What a visitor asks of the list of announcements; anything that makes no sense is left out. */
export function parseAnnouncementsQuery(params: RawParams): AnnouncementsQuery {
  const year = readYear(params.year)
  return {
    q: readText(params.q),
    category: readChoice(params.category, ANNOUNCEMENT_CATEGORY_KEYS),
    year,
    month: year === undefined ? undefined : readNumber(params.month, { min: 1, max: 12 }),
    page: readPage(params.page),
  }
}
