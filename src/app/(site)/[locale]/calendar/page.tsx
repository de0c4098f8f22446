import type { Metadata } from 'next'
import { stillToCome } from '@/office/calendar/datedItems'
import { findDatedItems } from '@/office/calendar/findDatedItems'
import { addDays, isSameMonth, monthOf, rangeOf, startOfDay } from '@/office/calendar/month'
import { parseCalendarQuery } from '@/office/calendar/parseCalendarQuery'
import { CALENDAR, monthName } from '@/office/calendar/words'
import { CalendarSubscribe } from '@/office/components/CalendarSubscribe'
import { MonthDays } from '@/office/components/MonthDays'
import { MonthLinks } from '@/office/components/MonthLinks'
import { MonthTable } from '@/office/components/MonthTable'
import { UpcomingDates } from '@/office/components/UpcomingDates'
import { clock } from '@/shared/clock'
import { isoDay } from '@/shared/thaiDate'
import { absoluteURL } from '@/site/absoluteURL'
import { PageHead } from '@/site/components/PageHead'
import { readLanguage } from '@/site/pageLanguage'
import { pageMetadata } from '@/site/pageMetadata'
import type { PageWithParams } from '@/site/pageProps'
import { toHref } from '@/site/toHref'

export const dynamic = 'force-dynamic'

const MONTH_MAX = 200
const UPCOMING_DAYS = 90
const UPCOMING_MAX = 50

export async function generateMetadata({
  params,
  searchParams,
}: PageWithParams): Promise<Metadata> {
  const { href, say } = await readLanguage(params)
  const present = monthOf(clock.now())
  const month = parseCalendarQuery(await searchParams, present)
  const isPresent = isSameMonth(month, present)
  const { alternates, ...metadata } = pageMetadata({
    title: isPresent ? say(CALENDAR.title) : `${say(CALENDAR.title)} ${say(monthName(month))}`,
    description: say(CALENDAR.description),
    path: isPresent ? '/calendar' : toHref('/calendar', { ...month }),
    isIndexed: isPresent,
  })
  const subscription = [{ url: absoluteURL(href('/calendar.ics')), title: 'iCalendar' }]
  return {
    ...metadata,
    alternates: { ...alternates, types: { ...alternates?.types, 'text/calendar': subscription } },
  }
}

export default async function CalendarPage({ params, searchParams }: PageWithParams) {
  const { say } = await readLanguage(params)
  const now = clock.now()
  const today = isoDay(now)
  const present = monthOf(now)
  const month = parseCalendarQuery(await searchParams, present)
  const soon = { from: startOfDay(today), until: startOfDay(addDays(today, UPCOMING_DAYS + 1)) }
  const [{ items, isCut }, upcoming] = await Promise.all([
    findDatedItems({ range: rangeOf(month), limit: MONTH_MAX }),
    findDatedItems({ range: soon, limit: UPCOMING_MAX }),
  ])

  return (
    <div className="wrap">
      <PageHead title={say(CALENDAR.title)}>
        <p>{say(CALENDAR.description)}</p>
      </PageHead>
      <section className="month" aria-labelledby="month-name">
        <div className="month-head">
          <h2 id="month-name">{say(monthName(month))}</h2>
          <MonthLinks month={month} isPresent={isSameMonth(month, present)} />
        </div>
        {items.length === 0 ? <p className="month-note">{say(CALENDAR.nothing)}</p> : null}
        {isCut ? <p className="month-note">{say(CALENDAR.cut)}</p> : null}
        <MonthTable month={month} items={items} today={today} />
        <MonthDays month={month} items={items} today={today} />
      </section>
      <UpcomingDates items={stillToCome(upcoming.items, now).slice(0, UPCOMING_MAX)} />
      <CalendarSubscribe />
    </div>
  )
}
