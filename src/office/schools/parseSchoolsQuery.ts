import { readPage, readText, type RawParams } from '@/site/parseParams'

export interface SchoolsQuery {
  q: string
  /** Names as the office wrote them; empty for all. */
  province: string
  district: string
  page: number
}

const PLACE_MAX = 80

/** What a visitor asks of the list of schools. */
export const parseSchoolsQuery = (params: RawParams): SchoolsQuery => ({
  q: readText(params.q),
  province: readText(params.province, PLACE_MAX),
  district: readText(params.district, PLACE_MAX),
  page: readPage(params.page),
})
