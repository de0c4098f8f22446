import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bangkokDay, fiscalYear, formatDateTime, formatShortDate, isoDay } from '@/shared/thaiDate'

describe('Thai dates', () => {
  it.each([
    ['2026-09-30T16:59:59.999Z', 2569],
    ['2026-09-30T17:00:00.000Z', 2570],
    ['2026-09-30T17:30:00.000Z', 2570],
    ['2026-12-31T17:00:00.000Z', 2570],
    ['2027-09-30T16:59:00.000Z', 2570],
  ])('%s lies in fiscal year %i', (moment, year) => {
    expect(fiscalYear(moment)).toBe(year)
  })

  it('are in the Buddhist era and Bangkok time', () => {
    expect(formatDateTime('2026-11-22T07:05:00Z')).toBe('22 พฤศจิกายน 2569 เวลา 14:05 น.')
    expect(formatShortDate('2026-11-22T18:00:00Z')).toBe('23 พ.ย. 2569')
    expect(isoDay('2026-11-22T18:00:00Z')).toBe('2026-11-23')
  })

  it('begin a fiscal year with October and never go back', () => {
    const moments = fc.date({
      min: new Date('2000-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moments, moments, (one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one]
        expect(fiscalYear(early)).toBeLessThanOrEqual(fiscalYear(late))
        const { year, month } = bangkokDay(one)
        expect(fiscalYear(one)).toBe(year + 543 + Number(month >= 10))
      }),
    )
  })
})
