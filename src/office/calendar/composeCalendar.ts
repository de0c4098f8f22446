import ical, { ICalEventTransparency } from 'ical-generator'
import { TIME_ZONE } from '@/shared/thaiDate'
import type { Language } from '@/site/language'
import type { DatedItem } from './datedItems'
import { addDays } from './month'
import { CALENDAR, deadlineOf } from './words'

const REFRESH_SECONDS = 6 * 60 * 60

export interface CalendarHead {
  name: string
  description: string
  /** The address of the file itself. */
  url: string
}

/**
 * The entries as a calendar (RFC 5545, with the names of RFC 7986). Events last whole days, deadlines are moments,
 * written in UTC, which every program shows in its owner's own time. The same items make the same file.
 * @param toURL the whole address of an item's path
 */
export function composeCalendar({
  head,
  items,
  language,
  toURL,
}: {
  head: CalendarHead
  items: DatedItem[]
  language: Language
  toURL: (path: string) => string
}): string {
  const host = new URL(head.url).hostname
  const calendar = ical({
    prodId: { company: host, product: 'site', language: language.locale.toUpperCase() },
    name: clean(head.name),
    description: clean(head.description),
    url: head.url,
    source: head.url,
    ttl: REFRESH_SECONDS,
    x: { 'X-WR-TIMEZONE': TIME_ZONE },
  })
  for (const item of items) {
    const url = toURL(item.href)
    calendar.createEvent({
      ...whenOf(item),
      // An item keeps its code for ever, so that a calendar recognises it when its date or title changes.
      id: `${item.code}@${host}`,
      stamp: new Date(item.updatedAt),
      lastModified: new Date(item.updatedAt),
      summary: clean(item.kind === 'deadline' ? language.say(deadlineOf(item.title)) : item.title),
      description: clean([item.summary, url].filter(Boolean).join('\n\n')),
      location: item.place ? clean(item.place) : undefined,
      url,
      categories: [{ name: language.say(CALENDAR[item.kind]) }],
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  // The library leaves the last line open, which RFC 5545 does not.
  return `${calendar.toString()}\r\n`
}

/** The end of a whole-day event is the first day after it. */
const whenOf = ({ at, from, until }: DatedItem) =>
  at
    ? { start: new Date(at) }
    : { start: new Date(from), end: new Date(addDays(until, 1)), allDay: true }

/** Without the characters that no line of a calendar may hold. */
const clean = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '')
