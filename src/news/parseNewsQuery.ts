import {
  readChoice,
  readNumber,
  readPage,
  readText,
  readYear,
  type RawParams,
} from '@/site/parseParams'

export const NEWS_CATEGORY_KEYS = ['information', 'activity'] as const
export type NewsCategory = (typeof NEWS_CATEGORY_KEYS)[number]

export interface NewsQuery {
  q: string
  category?: NewsCategory
  /** Fiscal year, Buddhist era. */
  year?: number
  /** Month of the fiscal year's calendar, 1–12; only together with a year. */
  month?: number
  page: number
}

/** What a visitor asks of the list of news; anything that makes no sense is left out. */
export function parseNewsQuery(params: RawParams): NewsQuery {
  const year = readYear(params.year)
  return {
    q: readText(params.q),
    category: readChoice(params.category, NEWS_CATEGORY_KEYS),
    year,
    month: year === undefined ? undefined : readNumber(params.month, { min: 1, max: 12 }),
    page: readPage(params.page),
  }
}
