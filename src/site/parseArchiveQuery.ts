import { readChoice, readNumber, readPage, readText, readYear, type RawParams } from './parseParams'

/** What a visitor asks of a list by date. */
export interface ArchiveQuery<Category extends string> {
  q: string
  category?: Category
  /** Fiscal year, Buddhist era. */
  year?: number
  /** Month of the fiscal year's calendar, 1–12; only together with a year. */
  month?: number
  page: number
}

/** Reads the parameters of a list by date; anything that makes no sense is left out. */
export function parseArchiveQuery<Category extends string>(
  params: RawParams,
  categories: readonly Category[],
): ArchiveQuery<Category> {
  const year = readYear(params.year)
  return {
    q: readText(params.q),
    category: readChoice(params.category, categories),
    year,
    month: year === undefined ? undefined : readNumber(params.month, { min: 1, max: 12 }),
    page: readPage(params.page),
  }
}
