import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAnnouncementsQuery } from '@/announcements/parseAnnouncementsQuery'
import { parseLibraryQuery } from '@/library/parseLibraryQuery'
import { parseNewsQuery } from '@/news/parseNewsQuery'
import { parseProcessNumber } from '@/office/parseProcessNumber'
import { parseSearchQuery } from '@/search/parseSearchQuery'
import { readNumber, readPage, readText, readYear } from '@/site/parseParams'
import { toHref } from '@/site/toHref'

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '1',
    '๒',
    '-1',
    '1e9',
    '99999999999',
    '2569',
    '๒๕๖๙',
    'm3',
    'science',
    '\u0000',
    '',
  ),
)
const params = fc.dictionary(
  fc.constantFrom(
    'q',
    'page',
    'year',
    'month',
    'category',
    'kind',
    'area',
    'level',
    'type',
    'sort',
    'licence',
    'school',
    'tag',
    'view',
    'exact',
  ),
  fc.oneof(value, fc.array(value), fc.constant(undefined)),
)

const PARSERS = { parseNewsQuery, parseAnnouncementsQuery, parseLibraryQuery, parseSearchQuery }

describe.each(Object.entries(PARSERS))('%s', (_name, parse) => {
  it('makes a query of anything at all', () => {
    fc.assert(
      fc.property(params, (raw) => {
        const query = parse(raw)

        expect(Number.isInteger(query.page) && query.page >= 1 && query.page <= 10_000).toBe(true)
        expect(query.q.length).toBeLessThanOrEqual(200)
        expect(query.q).toBe(query.q.trim())
        expect(query.q).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
      }),
    )
  })

  it('reads its own addresses back', () => {
    fc.assert(
      fc.property(params, (raw) => {
        const query = parse(raw)
        const { searchParams } = new URL(toHref('/x', { ...query }), 'http://localhost')
        const names = [...new Set(searchParams.keys())]
        const again = Object.fromEntries(names.map((name) => [name, searchParams.getAll(name)]))

        expect(parse(again)).toEqual(query)
      }),
    )
  })
})

describe('single parameters', () => {
  it('takes the first of repeated ones', () => {
    expect(parseNewsQuery({ page: ['3', '9'], q: ['ก', 'ข'] })).toMatchObject({ page: 3, q: 'ก' })
  })

  it('reads Thai digits', () => {
    expect(readPage('๑๒')).toBe(12)
    expect(readYear('๒๕๖๙')).toBe(2569)
    expect(parseProcessNumber('๑๓')).toBe(13)
  })

  it('falls back where a number makes no sense', () => {
    for (const odd of ['0', '-2', '1.5', 'abc', '', '1e3', '0x10', '10001', ' ']) {
      expect(readPage(odd)).toBe(1)
    }
    expect(readYear('2026')).toBeUndefined()
    expect(readNumber('13', { min: 1, max: 12 })).toBeUndefined()
    for (const odd of ['0', '-1', '1a', '', '99999']) expect(parseProcessNumber(odd)).toBeNull()
  })

  it('leaves unknown keys out, and the names of object members', () => {
    const odd = { kind: 'constructor', area: '__proto__', level: 'm7', type: 'toString', sort: 'x' }

    expect(parseLibraryQuery(odd)).toEqual({
      q: '',
      kind: [],
      area: [],
      level: [],
      type: [],
      licence: [],
      school: [],
      tag: [],
      year: [],
      sort: 'newest',
      view: 'grid',
      exact: undefined,
      page: 1,
    })
  })

  it('forgets a month without its year', () => {
    expect(parseNewsQuery({ month: '3' }).month).toBeUndefined()
    expect(parseNewsQuery({ month: '๓', year: '2569' })).toMatchObject({ month: 3, year: 2569 })
  })

  it('takes control characters out of a text and never cuts a character in half', () => {
    expect(readText('ก\u0000ข\u0007 ค')).toBe('ก ข ค')
    expect(readText(`${'ก'.repeat(199)}😀`)).toBe('ก'.repeat(199))
  })
})
