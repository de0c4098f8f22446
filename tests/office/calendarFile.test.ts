import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { composeCalendar } from '@/office/calendar/composeCalendar'
import { toDeadline, toEvent, type DatedItem } from '@/office/calendar/datedItems'
import { ENGLISH, THAI } from '@/site/language'

const LONG = 'การอบรมเชิงปฏิบัติการพัฒนาสื่อการเรียนรู้ดิจิทัลสำหรับครูมัธยมศึกษา ที่ปั้นน้ำหนี้ญี่ปุ่น รุ่นที่ ๑'
const doc = {
  id: '1',
  code: 'n7k2m9qx',
  title: LONG,
  slug: 'อบรม',
  updatedAt: '2026-11-01T03:04:05.678Z',
  language: 'th' as const,
}
const event = toEvent({
  ...doc,
  summary: 'บรรทัดแรก; มี, เครื่องหมาย\\\nบรรทัดสอง',
  place: 'ห้องประชุม 1, ชั้น 2',
  eventDate: '2026-11-30T12:00:00.000Z',
  eventEnd: '2026-12-02T12:00:00.000Z',
})
const deadline = toDeadline({ ...doc, code: 'a1234567', deadline: '2026-12-07T09:30:00.000Z' })

const compose = (items: DatedItem[], language = THAI) =>
  composeCalendar({
    head: {
      name: 'ปฏิทิน กลุ่มฯ',
      description: 'กิจกรรม, กำหนดการ',
      url: 'https://dlict.example.org:8443/calendar.ics',
    },
    items,
    language,
    toURL: (path) => `https://dlict.example.org${path}`,
  })

/** Read by another library than the one that wrote it. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never)
  return { calendar, events: calendar.getAllSubcomponents('vevent') }
}
const value = (component: ICAL.Component | undefined, name: string) =>
  String(component?.getFirstPropertyValue(name))

describe('the calendar file', () => {
  it('is a calendar with a name that asks to be fetched again after six hours', () => {
    const { calendar, events } = read(compose([event, deadline]))

    expect(value(calendar, 'version')).toBe('2.0')
    expect(value(calendar, 'prodid')).toContain('dlict.example.org')
    expect(value(calendar, 'x-wr-calname')).toBe('ปฏิทิน กลุ่มฯ')
    expect(value(calendar, 'refresh-interval')).toBe('PT6H')
    expect(events).toHaveLength(2)
  })

  it('holds an event as whole days, its end the day after', () => {
    const [first] = read(compose([event])).events
    const start = first?.getFirstProperty('dtstart')

    expect(start?.type).toBe('date')
    expect(value(first, 'dtstart')).toBe('2026-11-30')
    expect(value(first, 'dtend')).toBe('2026-12-03')
    expect(value(first, 'location')).toBe('ห้องประชุม 1, ชั้น 2')
    expect(value(first, 'categories')).toBe('กิจกรรม')
    expect(value(first, 'url')).toMatch(/^https:\/\/dlict\.example\.org\/news\/%E0/)
  })

  it('holds a deadline as its moment, and says that it is one', () => {
    const [first] = read(compose([deadline])).events
    const start = first?.getFirstPropertyValue('dtstart') as unknown as ICAL.Time

    expect(start.toJSDate().toISOString()).toBe('2026-12-07T09:30:00.000Z')
    expect(first?.hasProperty('dtend')).toBe(false)
    expect(value(first, 'summary')).toBe(`ปิดรับ/ครบกำหนด: ${LONG}`)
    expect(value(read(compose([deadline], ENGLISH)).events[0], 'summary')).toBe(`Deadline: ${LONG}`)
  })

  it('knows an item again: by its code, and by when it was changed', () => {
    const later = {
      ...event,
      title: 'ชื่อใหม่',
      from: '2026-12-01',
      updatedAt: '2026-11-09T00:00:00Z',
    }
    const [before] = read(compose([event])).events
    const [after] = read(compose([later])).events

    expect(value(before, 'uid')).toBe('n7k2m9qx@dlict.example.org')
    expect(value(after, 'uid')).toBe(value(before, 'uid'))
    expect(value(before, 'dtstamp')).toBe('2026-11-01T03:04:05Z')
    expect(value(before, 'last-modified')).toBe('2026-11-01T03:04:05Z')
    expect(value(after, 'last-modified')).toBe('2026-11-09T00:00:00Z')
    expect(compose([event, deadline])).toBe(compose([event, deadline]))
  })

  it('breaks lines at 75 octets and never inside a Thai letter, each ended by CR LF', () => {
    const text = compose([event, deadline])
    const lines = text.split('\r\n')
    const strict = new TextDecoder('utf-8', { fatal: true })

    expect(lines.at(-1)).toBe('')
    for (const line of lines) {
      const bytes = Buffer.from(line)
      expect(bytes.length).toBeLessThanOrEqual(75)
      expect(line).not.toMatch(/[\r\n\ufffd]/)
      expect(() => strict.decode(bytes)).not.toThrow()
    }
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
  })

  it('gives back whatever stands in a title, a text or a place', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 }).map((written) => `ก${written}`)
    const kept = (written: string) =>
      written
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
        .replace(/\r\n|\r/g, '\n')
    fc.assert(
      fc.property(text, text, text, (title, summary, place) => {
        const { events } = read(compose([{ ...event, title, summary, place }]))

        expect(events).toHaveLength(1)
        expect(value(events[0], 'summary')).toBe(kept(title))
        expect(value(events[0], 'location')).toBe(kept(place))
        expect(value(events[0], 'description').startsWith(kept(summary))).toBe(true)
      }),
    )
  })
})
