import { describe, expect, it } from 'vitest'
import { narrowSchools, SCHOOLS_PAGE } from '@/office/schools/narrowSchools'
import { parseSchoolsQuery } from '@/office/schools/parseSchoolsQuery'
import { websiteHref } from '@/office/schools/websiteHref'
import { placeText } from '@/office/schools/words'
import { toSlug } from '@/shared/slug'

const school = (name: string, district: string, province: string) => ({
  name,
  slug: toSlug(name),
  district,
  province,
})
const SCHOOLS = [
  school('วารินชำราบ', 'วารินชำราบ', 'อุบลราชธานี'),
  school('เบ็ญจะมะมหาราช', 'เมืองอุบลราชธานี', 'อุบลราชธานี'),
  school('อำนาจเจริญ', 'เมืองอำนาจเจริญ', 'อำนาจเจริญ'),
  school('เขื่องในพิทยาคาร 2', 'เขื่องใน', 'อุบลราชธานี'),
]
const find = (params: Record<string, string>, schools = SCHOOLS) =>
  narrowSchools({ schools, query: parseSchoolsQuery(params) })
const names = (params: Record<string, string>) => find(params).docs.map(({ name }) => name)

describe('the list of schools', () => {
  it('is in the order of the Thai alphabet, where เ does not go last', () => {
    expect(names({})).toEqual(['เขื่องในพิทยาคาร 2', 'เบ็ญจะมะมหาราช', 'วารินชำราบ', 'อำนาจเจริญ'])
  })

  it('is narrowed by words of the name and the place, Thai digits too', () => {
    expect(names({ q: 'พิทยา' })).toEqual(['เขื่องในพิทยาคาร 2'])
    expect(names({ q: 'พิทยาคาร ๒' })).toEqual(['เขื่องในพิทยาคาร 2'])
    expect(names({ q: 'เมือง' })).toEqual(['เบ็ญจะมะมหาราช', 'อำนาจเจริญ'])
    expect(names({ q: 'ไม่มี' })).toEqual([])
  })

  it('is found by its Thai name where another is shown', () => {
    const schools = [{ ...SCHOOLS[0]!, name: 'Warin Chamrap School' }]
    expect(find({ q: 'วารินชำราบ' }, schools).docs).toHaveLength(1)
    expect(find({ q: 'warin' }, schools).docs).toHaveLength(1)
  })

  it('is narrowed by province and district, and says how many each has', () => {
    const { docs, provinces, districts } = find({ province: 'อำนาจเจริญ' })

    expect(docs).toHaveLength(1)
    expect(provinces).toEqual([
      { name: 'อำนาจเจริญ', count: 1 },
      { name: 'อุบลราชธานี', count: 3 },
    ])
    expect(districts).toEqual([{ name: 'เมืองอำนาจเจริญ', count: 1 }])
    expect(names({ province: 'อุบลราชธานี', district: 'เขื่องใน' })).toHaveLength(1)
  })

  it('forgets a district of another province, and a province that is none', () => {
    const { query, docs } = find({ province: 'อำนาจเจริญ', district: 'เขื่องใน' })

    expect(query).toMatchObject({ province: 'อำนาจเจริญ', district: '' })
    expect(docs).toHaveLength(1)
    expect(find({ province: '<b>' }).query.province).toBe('')
  })

  it('has pages of a hundred', () => {
    const many = Array.from({ length: 205 }, (_, index) =>
      school(`โรงเรียน ${String(index).padStart(3, '0')}`, 'ก', 'ข'),
    )
    expect(find({}, many)).toMatchObject({ totalDocs: 205, totalPages: 3 })
    expect(find({}, many).docs).toHaveLength(SCHOOLS_PAGE)
    expect(find({ page: '3' }, many).docs.map(({ name }) => name)[0]).toBe('โรงเรียน 200')
    expect(find({ page: '4' }, many).docs).toEqual([])
  })
})

describe('the website of a school', () => {
  it.each([
    ['https://school.ac.th/th', 'https://school.ac.th/th'],
    ['www.school.ac.th', 'https://www.school.ac.th'],
    ['โรงเรียน.ไทย', 'https://โรงเรียน.ไทย'],
    ['javascript:alert(1)', null],
    ['/admin', null],
    ['mailto:a@b.th', null],
    ['ไม่มี', null],
    ['', null],
    [null, null],
  ])('%s leads to %s', (written, href) => {
    expect(websiteHref(written)).toBe(href)
  })
})

it('a place is named once, with its word or without', () => {
  expect(placeText({ district: 'เขื่องใน', province: 'จังหวัดอุบลราชธานี' })).toEqual({
    th: 'อำเภอเขื่องใน จังหวัดอุบลราชธานี',
    en: 'เขื่องใน, จังหวัดอุบลราชธานี',
  })
  expect(placeText({}).th).toBe('')
})
