import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inOrder, itemsOn, stillToCome, toDeadline, toEvent } from '@/office/calendar/datedItems'
import { addDays, addMonths, daysOf, monthOf, rangeOf, weeksOf } from '@/office/calendar/month'
import { monthAfter, parseCalendarQuery } from '@/office/calendar/parseCalendarQuery'
import { dayName, monthName, timeOf } from '@/office/calendar/words'

const NOVEMBER = { year: 2569, month: 11 }
const anyMonth = fc.record({
  year: fc.integer({ min: 2400, max: 2700 }),
  month: fc.integer({ min: 1, max: 12 }),
})

describe('a month of the calendar', () => {
  it('stands in weeks that begin on Sunday', () => {
    const weeks = weeksOf(NOVEMBER)

    expect(weeks).toHaveLength(5)
    expect(weeks[0]?.[0]).toBe('2026-11-01')
    expect(weeks[4]?.slice(0, 3)).toEqual(['2026-11-29', '2026-11-30', null])
    expect(weeksOf({ year: 2569, month: 2 })).toHaveLength(4)
    expect(weeksOf({ year: 2569, month: 8 })).toHaveLength(6)
  })

  it('has each of its days once, on its weekday, whatever the month', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        const weeks = weeksOf(month)
        const days = weeks.flat().filter((day) => day !== null)

        expect(weeks.every((week) => week.length === 7)).toBe(true)
        expect(days).toEqual(daysOf(month))
        for (const week of weeks)
          week.forEach((day, index) => {
            if (day) expect(new Date(day).getUTCDay()).toBe(index)
          })
      }),
    )
  })

  it('knows leap years', () => {
    expect(daysOf({ year: 2567, month: 2 })).toHaveLength(29)
    expect(daysOf({ year: 2569, month: 2 })).toHaveLength(28)
  })

  it('begins and ends at midnight in Bangkok, and the next begins where it ends', () => {
    expect(rangeOf(NOVEMBER)).toEqual({
      from: '2026-10-31T17:00:00.000Z',
      until: '2026-11-30T17:00:00.000Z',
    })
    fc.assert(
      fc.property(anyMonth, (month) => {
        expect(rangeOf(month).until).toBe(rangeOf(addMonths(month, 1)).from)
        expect(addMonths(addMonths(month, 13), -13)).toEqual(month)
      }),
    )
  })

  it('is the one of Bangkok, in the Buddhist era', () => {
    expect(monthOf('2026-12-31T16:59:59Z')).toEqual({ year: 2569, month: 12 })
    expect(monthOf('2026-12-31T17:00:00Z')).toEqual({ year: 2570, month: 1 })
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  })

  it('is named in both languages', () => {
    expect(monthName(NOVEMBER)).toEqual({
      th: 'พฤศจิกายน 2569',
      en: 'November 2026 (B.E. 2569)',
    })
    expect(dayName({ weekday: 1, date: '23 พฤศจิกายน 2569' }).th).toBe('วันจันทร์ที่ 23 พฤศจิกายน 2569')
    expect(timeOf('2026-11-23T09:30:00Z')).toEqual({ th: '16:30 น.', en: '16:30' })
  })
})

describe('the address of a month', () => {
  it.each([
    [
      { year: '2570', month: '1' },
      { year: 2570, month: 1 },
    ],
    [
      { year: '๒๕๗๐', month: '๐๑' },
      { year: 2570, month: 1 },
    ],
    [{}, NOVEMBER],
    [{ month: '2' }, { year: 2569, month: 2 }],
    [{ year: '2026', month: '13' }, NOVEMBER],
    [{ year: "2569' --", month: '-1' }, NOVEMBER],
  ])('%j is %j', (params, month) => {
    expect(parseCalendarQuery(params, NOVEMBER)).toEqual(month)
  })

  it('ends where years end', () => {
    expect(monthAfter({ year: 2700, month: 12 }, 1)).toBeNull()
    expect(monthAfter({ year: 2400, month: 1 }, -1)).toBeNull()
    expect(monthAfter(NOVEMBER, 2)).toEqual({ year: 2570, month: 1 })
  })
})

const doc = {
  id: '1',
  code: 'n7k2m9qx',
  title: 'ค่ายวิทยาศาสตร์',
  slug: 'ค่าย',
  updatedAt: '2026-11-01T00:00:00.000Z',
  language: 'th' as const,
}

describe('an event', () => {
  it.each([
    ['noon, as the admin writes it', '2026-11-23T12:00:00.000Z', '2026-11-23'],
    ['the last moment of a day in Bangkok', '2026-11-23T16:59:59.999Z', '2026-11-23'],
    ['the first moment of the next', '2026-11-23T17:00:00.000Z', '2026-11-24'],
  ])('falls on the day Bangkok has: %s', (_, eventDate, day) => {
    expect(toEvent({ ...doc, eventDate })).toMatchObject({ from: day, until: day })
  })

  it('falls on each of its days, also from one month into the next', () => {
    const event = toEvent({
      ...doc,
      eventDate: '2026-11-30T12:00:00.000Z',
      eventEnd: '2026-12-02T12:00:00.000Z',
    })
    const on = ['2026-11-29', '2026-11-30', '2026-12-01', '2026-12-02', '2026-12-03'].filter(
      (day) => itemsOn([event], day).length > 0,
    )

    expect(on).toEqual(['2026-11-30', '2026-12-01', '2026-12-02'])
  })

  it('is of one day where its end was typed before its beginning', () => {
    const event = toEvent({
      ...doc,
      eventDate: '2026-11-30T12:00:00.000Z',
      eventEnd: '2026-11-02T12:00:00.000Z',
    })
    expect(event).toMatchObject({ from: '2026-11-30', until: '2026-11-30' })
  })
})

describe('dates in a list', () => {
  const event = (id: string, eventDate: string, eventEnd?: string) =>
    toEvent({ ...doc, id, eventDate, eventEnd })
  const deadline = (id: string, at: string) => toDeadline({ ...doc, id, deadline: at })
  const ids = (items: { id: string }[]) => items.map(({ id }) => id)

  it('stand by day, events before deadlines, deadlines by time', () => {
    const items = inOrder([
      deadline('late', '2026-11-23T09:30:00.000Z'),
      deadline('early', '2026-11-23T02:00:00.000Z'),
      event('event', '2026-11-23T12:00:00.000Z'),
      event('before', '2026-11-22T12:00:00.000Z'),
    ])
    expect(ids(items)).toEqual(['before', 'event', 'early', 'late'])
  })

  it('are still to come until the deadline passes or the last day ends', () => {
    const now = new Date('2026-11-23T05:00:00Z')
    const items = [
      event('going on', '2026-11-20T12:00:00.000Z', '2026-11-23T12:00:00.000Z'),
      event('over', '2026-11-20T12:00:00.000Z', '2026-11-22T12:00:00.000Z'),
      deadline('passed', '2026-11-23T05:00:00.000Z'),
      deadline('open', '2026-11-23T05:00:01.000Z'),
    ]
    expect(ids(stillToCome(items, now))).toEqual(['going on', 'open'])
  })
})
