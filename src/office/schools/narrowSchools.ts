import { searchWords } from '@/search/searchWords'
import { toSearchForm } from '@/shared/thaiText'
import type { SchoolsQuery } from './parseSchoolsQuery'

interface School {
  name: string
  slug?: string | null
  province?: string | null
  district?: string | null
}

export interface Place {
  name: string
  /** How many schools are there. */
  count: number
}

export interface NarrowedSchools<Row> {
  /** The query without places that do not exist. */
  query: SchoolsQuery
  docs: Row[]
  totalDocs: number
  totalPages: number
  provinces: Place[]
  /** Of the chosen province, or of all. */
  districts: Place[]
}

export const SCHOOLS_PAGE = 100

const collator = new Intl.Collator('th', { numeric: true })

/**
 * A page of the schools asked for, in the order of the Thai alphabet. A province nobody has is left out of the
 * query, and so is a district outside the province: it was chosen before the province was changed.
 */
export function narrowSchools<Row extends School>({
  schools,
  query: { q, page, ...place },
}: {
  schools: Row[]
  query: SchoolsQuery
}): NarrowedSchools<Row> {
  const provinces = countPlaces(schools.map(({ province }) => province))
  const province = has(provinces, place.province) ? place.province : ''
  const inProvince = province ? schools.filter((school) => school.province === province) : schools
  const districts = countPlaces(inProvince.map(({ district }) => district))
  const district = has(districts, place.district) ? place.district : ''

  const words = searchWords(q)
  const found = inProvince
    .filter((school) => !district || school.district === district)
    .filter((school) => words.every((word) => textOf(school).includes(word)))
    .sort((a, b) => collator.compare(a.name, b.name))
  return {
    query: { q, province, district, page },
    docs: found.slice((page - 1) * SCHOOLS_PAGE, page * SCHOOLS_PAGE),
    totalDocs: found.length,
    totalPages: Math.ceil(found.length / SCHOOLS_PAGE),
    provinces,
    districts,
  }
}

/** The slug holds the Thai name, so that Thai words find a school on an English page too. */
const textOf = ({ name, slug, province, district }: School): string =>
  toSearchForm([name, slug?.replaceAll('-', ' '), province, district].filter(Boolean).join(' '))

const has = (places: Place[], wanted: string): boolean => places.some(({ name }) => name === wanted)

function countPlaces(names: (string | null | undefined)[]): Place[] {
  const counts = new Map<string, number>()
  for (const name of names) if (name) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => collator.compare(a.name, b.name))
}
