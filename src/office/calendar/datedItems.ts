import { itemHref } from '@/editorial/kinds'
import { isoDay } from '@/shared/thaiDate'
import type { Locale } from '@/site/language'

/** What stands in the calendar: an event of some days, or a deadline at its moment. */
export interface DatedItem {
  kind: 'event' | 'deadline'
  id: string
  /** The permanent short code of the item. */
  code: string
  title: string
  summary?: string | null
  place?: string | null
  /** Path in Thai. */
  href: string
  /** First and last day in Bangkok, `YYYY-MM-DD`, common era. */
  from: string
  until: string
  /** ISO; of deadlines alone. */
  at?: string
  /** The language of its words. */
  language: Locale
  isSample: boolean
  /** ISO. */
  updatedAt: string
}

interface ItemDoc {
  id: string
  code?: string | null
  title?: string | null
  summary?: string | null
  slug?: string | null
  isSample?: boolean | null
  updatedAt: string
  language: Locale
}

/** A story about something that takes place; an end before its beginning counts for nothing. */
export function toEvent({
  eventDate,
  eventEnd,
  place,
  ...doc
}: ItemDoc & { eventDate: string; eventEnd?: string | null; place?: string | null }): DatedItem {
  const from = isoDay(eventDate)
  const end = eventEnd ? isoDay(eventEnd) : from
  return { ...toItem(doc, 'news'), kind: 'event', place, from, until: end < from ? from : end }
}

export function toDeadline({ deadline, ...doc }: ItemDoc & { deadline: string }): DatedItem {
  const day = isoDay(deadline)
  return { ...toItem(doc, 'announcements'), kind: 'deadline', from: day, until: day, at: deadline }
}

const toItem = (doc: ItemDoc, kind: 'news' | 'announcements') => ({
  id: doc.id,
  code: doc.code ?? '',
  title: doc.title ?? '',
  summary: doc.summary,
  href: itemHref({ kind, slug: doc.slug ?? '' }),
  language: doc.language,
  isSample: Boolean(doc.isSample),
  updatedAt: doc.updatedAt,
})

/** What falls on a day: events on each of their days. */
export const itemsOn = (items: DatedItem[], day: string): DatedItem[] =>
  items.filter(({ from, until }) => from <= day && day <= until)

/** The earlier begun first, on one day events before deadlines, and these by their time. */
export const inOrder = (items: DatedItem[]): DatedItem[] =>
  items.toSorted(
    (a, b) =>
      a.from.localeCompare(b.from) ||
      (a.at ?? '').localeCompare(b.at ?? '') ||
      a.title.localeCompare(b.title, 'th'),
  )

/** What is still to come: events not over, deadlines not passed. */
export const stillToCome = (items: DatedItem[], now: Date): DatedItem[] =>
  items.filter(({ at, until }) => (at ? new Date(at) > now : until >= isoDay(now)))
