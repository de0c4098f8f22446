import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateValueFault, toUnread, unreadText } from '@/shared/dateValue'
import { dateFaultText, parseThaiDate, toTyped, yearFault } from '@/shared/parseThaiDate'
import { bangkokDay, isoDay } from '@/shared/thaiDate'

const read = (text: string, withTime = false) => parseThaiDate({ text, withTime })
const dayOf = (text: string) => {
  const answer = read(text)
  return 'iso' in answer ? isoDay(answer.iso) : answer.fault
}
const momentOf = (text: string) => {
  const answer = read(text, true)
  return 'iso' in answer ? answer.iso : answer.fault
}

const MONTHS = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
] as const
const LAST_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

describe('a date as people of the office type it', () => {
  it.each([
    '5 ธ.ค. 2569',
    '5 ธ.ค.2569',
    '5ธ.ค.2569',
    '5 ธค 2569',
    '5 ธันวาคม 2569',
    '5 ธันวาคม พ.ศ. 2569',
    '๕ ธันวาคม พ.ศ. ๒๕๖๙',
    'วันที่ 5 ธันวาคม 2569',
    'วันเสาร์ที่ 5 ธันวาคม 2569',
    '5/12/2569',
    '05/12/2569',
    '๕/๑๒/๒๕๖๙',
    '5-12-2569',
    '5.12.2569',
    '5 12 2569',
    ' 5 / 12 / 2569 ',
    '5 Dec 2569',
    '5 December 2569',
  ])('is read: %s', (text) => {
    expect(dayOf(text)).toBe('2026-12-05')
  })

  it.each(MONTHS.map((names, index) => [...names, index] as const))(
    'knows %s and %s, to their last day and no further',
    (long, short, index) => {
      const month = String(index + 1).padStart(2, '0')
      const last = LAST_DAYS[index] ?? 0
      for (const name of [long, short, short.replaceAll('.', '')]) {
        expect(dayOf(`1 ${name} 2569`)).toBe(`2026-${month}-01`)
        expect(dayOf(`${last} ${name} 2569`)).toBe(`2026-${month}-${last}`)
        expect(dayOf(`${last + 1} ${name} 2569`)).toBe('noSuchDay')
      }
      expect(dayOf(`${last + 1}/${index + 1}/2569`)).toBe('noSuchDay')
    },
  )

  it.each([
    // 2567 is 2024, a leap year; 2543 is 2000, one too; 2443 is 1900, none.
    ['29 ก.พ. 2567', '2024-02-29'],
    ['29/2/2543', '2000-02-29'],
    ['29 ก.พ. 2569', 'noSuchDay'],
    ['29 กุมภาพันธ์ 2443', 'noSuchDay'],
    ['30 ก.พ. 2567', 'noSuchDay'],
    ['๒๙ ก.พ. ๒๕๗๑', '2028-02-29'],
  ])('keeps to leap years: %s', (text, expected) => {
    expect(dayOf(text)).toBe(expected)
  })

  it.each([
    ['5/12/2026', 'commonEra'],
    ['5 ธ.ค. 2026', 'commonEra'],
    ['๕ ธ.ค. ๒๐๒๖', 'commonEra'],
    ['5 ธันวาคม ค.ศ. 2026', 'commonEra'],
    ['5/12/69', 'shortYear'],
    ['5 ธ.ค. 69', 'shortYear'],
    ['5/12/256', 'shortYear'],
    ['5/12/25690', 'year'],
    ['5/12/2750', 'year'],
    ['5/12/1200', 'year'],
    ['0/12/2569', 'noSuchDay'],
    ['32/1/2569', 'noSuchDay'],
    ['5/13/2569', 'unreadable'],
    ['5/0/2569', 'unreadable'],
    ['5 ธันวา 2569', 'unreadable'],
    ['ธ.ค. 2569', 'unreadable'],
    ['2569', 'unreadable'],
    ['พรุ่งนี้', 'unreadable'],
    ['2026-12-05', 'unreadable'],
    ['2569/12/05', 'unreadable'],
    ['-5/12/2569', 'unreadable'],
    ['5/12/2569 09:00', 'timeUnwanted'],
  ])('is refused: %s (%s)', (text, fault) => {
    expect(dayOf(text)).toBe(fault)
  })

  it.each([
    ['05/12/2569 09:00', '2026-12-05T02:00:00.000Z'],
    ['5 ธ.ค. 2569 09:00', '2026-12-05T02:00:00.000Z'],
    ['5 ธ.ค. 2569 9.05', '2026-12-05T02:05:00.000Z'],
    ['5 ธันวาคม 2569 เวลา 09:00 น.', '2026-12-05T02:00:00.000Z'],
    ['๕ ธันวาคม ๒๕๖๙ เวลา ๐๙.๐๐ น.', '2026-12-05T02:00:00.000Z'],
    ['1 ม.ค. 2570 00:00', '2026-12-31T17:00:00.000Z'],
    ['31 ธ.ค. 2569 23:59', '2026-12-31T16:59:00.000Z'],
    ['5.12.2569', '2026-12-04T17:00:00.000Z'],
    ['5 ธ.ค. 2569', '2026-12-04T17:00:00.000Z'],
    ['5 ธ.ค. 2569 24:00', 'time'],
    ['5 ธ.ค. 2569 09:60', 'time'],
    ['5 ธ.ค. 2569 9', 'unreadable'],
    ['5 ธ.ค. 2026 09:00', 'commonEra'],
    ['09:00', 'unreadable'],
  ])('with a time, in Bangkok: %s', (text, expected) => {
    expect(momentOf(text)).toBe(expected)
  })

  it('is the same moment when shown and read again', () => {
    const moments = fc.date({
      min: new Date('1921-01-01'),
      max: new Date('2150-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moments, (moment) => {
        const iso = new Date(Math.floor(moment.getTime() / 60_000) * 60_000).toISOString()
        expect(read(toTyped({ iso, withTime: true }), true)).toEqual({ iso })
        const day = read(toTyped({ iso }))
        expect('iso' in day && bangkokDay(day.iso)).toEqual(bangkokDay(iso))
      }),
    )
  })

  it('never throws and never guesses, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const answer = read(text, true)
        expect('iso' in answer ? !Number.isNaN(Date.parse(answer.iso)) : answer.fault).toBeTruthy()
      }),
    )
  })
})

describe('what is said of a date that cannot be taken', () => {
  it('names the Buddhist-era year that a year of the common era stands for', () => {
    expect(dateFaultText({ fault: 'commonEra', year: 2026 }).th).toBe(
      'ปี 2026 ดูเหมือนเป็น ค.ศ. ปี พ.ศ. ที่ตรงกันคือ 2569',
    )
    expect(yearFault(2569)).toBeUndefined()
    expect(yearFault(2026)).toEqual({ fault: 'commonEra', year: 2026 })
    expect(yearFault(999)).toEqual({ fault: 'year' })
  })

  it('is the same in the form and in the API, and the text is kept', () => {
    const value = toUnread('5/12/2026')
    expect(unreadText(value)).toBe('5/12/2026')
    expect(dateValueFault({ value, withTime: false })?.th).toContain('2569')
    expect(dateValueFault({ value: '5/12/2026', withTime: false })?.th).toContain('2569')
    expect(dateValueFault({ value: toUnread('2026-12-05'), withTime: false })).toBeDefined()
  })

  it('is nothing for dates in ISO', () => {
    for (const value of [
      '2026-12-05',
      '2026-12-05T02:00:00.000Z',
      '2026-12-05T09:00:00+07:00',
      '',
    ]) {
      expect(dateValueFault({ value, withTime: false })).toBeUndefined()
    }
    expect(dateValueFault({ value: new Date(), withTime: true })).toBeUndefined()
    expect(dateValueFault({ value: '2026-13-45', withTime: true })).toBeDefined()
  })
})
