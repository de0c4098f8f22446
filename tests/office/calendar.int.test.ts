import ICAL from 'ical.js'
import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answerCalendar, answerCalendarEntry } from '@/office/calendar/answerCalendar'
import { findDatedItems } from '@/office/calendar/findDatedItems'
import { rangeOf } from '@/office/calendar/month'
import { setClock } from '@/shared/clock'
import { ENGLISH } from '@/site/language'
import { openSite } from '../support/site'

const NOW = new Date('2026-11-22T03:00:00Z')
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000).toISOString()
const NOVEMBER = rangeOf({ year: 2569, month: 11 })

let payload: Payload

const make = (
  collection: 'news' | 'announcements',
  { title, ...data }: { title: string; [field: string]: unknown },
) =>
  payload.create({
    collection,
    locale: 'th',
    draft: data.stage === 'draft' || data.stage === 'submitted',
    data: {
      title,
      stage: 'published',
      visibility: 'public',
      publishedAt: days(-1),
      ...data,
    } as never,
  })

/** Published, and yet not for the calendar of visitors, or not now. */
const HIDDEN: [string, object][] = [
  ['ร่าง', { stage: 'draft' }],
  ['ส่งตรวจ', { stage: 'submitted' }],
  ['เจ้าหน้าที่', { visibility: 'staff' }],
  ['ตั้งเวลา', { publishedAt: days(2) }],
  ['หมดอายุ', { expiresAt: days(-0.5) }],
]

beforeAll(async () => {
  setClock(NOW)
  payload = await openSite()
  const eventDate = days(3)
  const deadline = days(4)
  for (const [title, more] of HIDDEN) {
    await make('news', { title, eventDate, ...more })
    await make('announcements', { title, deadline, ...more })
  }
  const shown = await make('news', {
    title: 'ค่าย',
    eventDate,
    eventEnd: days(12),
    place: 'หอประชุม',
  })
  await payload.update({
    collection: 'news',
    id: shown.id,
    locale: 'en',
    data: { title: 'Camp', place: 'Hall' },
  })
  await make('news', { title: 'ข่าวไม่มีวัน' })
  await make('announcements', { title: 'รับสมัคร', deadline })
  const old = await make('announcements', { title: 'ฉบับเดิม', deadline })
  await make('announcements', { title: 'ฉบับใหม่', deadline: days(5), supersedes: old.id })
  const gone = await make('news', { title: 'ถอน', eventDate })
  await payload.update({
    collection: 'news',
    id: gone.id,
    locale: 'th',
    data: { stage: 'withdrawn', withdrawal: { kind: 'notice', reason: 'เลื่อน' } },
  })
}, 120_000)

afterEach(() => setClock(NOW))

const titles = async (range: { from: string; until?: string }) =>
  (await findDatedItems({ range, limit: 50 })).items.map(({ title }) => title)

const summaries = async (answer: Response) => {
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[] as never)
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('summary')))
}

const codeOf = async (collection: 'news' | 'announcements', title: string) => {
  const { docs } = await payload.find({
    collection,
    where: { title: { equals: title } },
    draft: true,
    locale: 'th',
  })
  return docs[0]?.code ?? ''
}

describe('the calendar of visitors', () => {
  it('holds what is public and listed, without deadlines that no longer hold', async () => {
    expect(await titles(NOVEMBER)).toEqual(['ค่าย', 'รับสมัคร', 'ฉบับใหม่'])
  })

  it('holds an event in each month it touches', async () => {
    expect(await titles(rangeOf({ year: 2569, month: 12 }))).toEqual(['ค่าย'])
    expect(await titles(rangeOf({ year: 2569, month: 10 }))).toEqual([])
  })

  it('takes in a story when its time has come, and drops it when it has expired', async () => {
    setClock(new Date(days(2.5)))
    expect(await titles(NOVEMBER)).toContain('ตั้งเวลา')
    setClock(new Date(days(-0.75)))
    expect(await titles(NOVEMBER)).toContain('หมดอายุ')
  })

  it('says when there is more than it shows', async () => {
    expect((await findDatedItems({ range: NOVEMBER, limit: 50 })).isCut).toBe(false)
    expect((await findDatedItems({ range: NOVEMBER, limit: 1 })).isCut).toBe(true)
  })

  it('speaks English where an item is translated, and Thai as a whole where it is not', async () => {
    const { items } = await findDatedItems({ range: NOVEMBER, limit: 50, language: ENGLISH })

    expect(items.map(({ title, language }) => [title, language])).toEqual([
      ['Camp', 'en'],
      ['รับสมัคร', 'th'],
      ['ฉบับใหม่', 'th'],
    ])
    expect(items[0]?.place).toBe('Hall')
  })
})

describe('the calendar file', () => {
  it('holds the same as the page, in the language of its address', async () => {
    const answer = await answerCalendar('th')

    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await summaries(answer)).toEqual([
      'ค่าย',
      'ปิดรับ/ครบกำหนด: รับสมัคร',
      'ปิดรับ/ครบกำหนด: ฉบับใหม่',
    ])
    expect(await summaries(await answerCalendar('en'))).toContain('Camp')
    expect((await answerCalendar('fr')).status).toBe(404)
  })

  it('reaches back a year, and no further', async () => {
    setClock(new Date(days(360)))
    expect(await summaries(await answerCalendar('th'))).toContain('ค่าย')
    setClock(new Date(days(400)))
    expect(await summaries(await answerCalendar('th'))).toEqual([])
  })

  it('is had for one event or deadline alone', async () => {
    const of = async (kind: 'news' | 'announcements', title: string, locale = 'th') =>
      answerCalendarEntry({ locale, name: `${await codeOf(kind, title)}.ics` })

    const answer = await of('news', 'ค่าย')
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="n\w{7}\.ics"$/,
    )
    expect(await summaries(answer)).toEqual(['ค่าย'])
    expect(await summaries(await of('news', 'ค่าย', 'en'))).toEqual(['Camp'])
    expect(await summaries(await of('announcements', 'รับสมัคร'))).toHaveLength(1)
  })

  it('is not had for what visitors may not find, has no date, or is no item at all', async () => {
    for (const title of [...HIDDEN.map(([hidden]) => hidden), 'ถอน', 'ข่าวไม่มีวัน']) {
      const name = `${await codeOf('news', title)}.ics`
      expect([title, (await answerCalendarEntry({ locale: 'th', name })).status]).toEqual([
        title,
        404,
      ])
    }
    const replaced = `${await codeOf('announcements', 'ฉบับเดิม')}.ics`
    for (const name of [replaced, 'n0000000.ics', 'm1234567.ics', 'calendar', '.ics', '%E0%B8.ics'])
      expect((await answerCalendarEntry({ locale: 'th', name })).status).toBe(404)
  })
})
