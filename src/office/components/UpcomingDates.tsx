import { EmptyState } from '@/site/components/EmptyState'
import { Section } from '@/site/components/Section'
import { Time } from '@/site/components/Time'
import { pageLanguage } from '@/site/pageLanguage'
import type { DatedItem } from '../calendar/datedItems'
import { CALENDAR } from '../calendar/words'
import { CalendarRow } from './CalendarEntry'

/** What is to come, whatever month is looked at. */
export function UpcomingDates({ items }: { items: DatedItem[] }) {
  const { href, say } = pageLanguage()
  return (
    <Section title={say(CALENDAR.upcoming)}>
      {items.length > 0 ? (
        <ul className="rows">
          {items.map((item) => (
            <CalendarRow key={item.id} item={item} heading="h3" dates={<Dates item={item} />} />
          ))}
        </ul>
      ) : (
        <EmptyState title={say(CALENDAR.noneUpcoming)}>
          <p>
            {say(CALENDAR.meanwhile)} <a href={href('/news')}>{say(CALENDAR.news)}</a> ·{' '}
            <a href={href('/announcements')}>{say(CALENDAR.announcements)}</a>
          </p>
        </EmptyState>
      )}
    </Section>
  )
}

function Dates({ item: { at, from, until } }: { item: DatedItem }) {
  const { say } = pageLanguage()
  if (at) return <Time date={at} style="full" />
  return (
    <span>
      <Time date={from} />
      {until === from ? null : (
        <>
          {' '}
          {say(CALENDAR.to)} <Time date={until} />
        </>
      )}
    </span>
  )
}
