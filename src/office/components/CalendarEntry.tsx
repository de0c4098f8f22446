import { Badge, SampleBadge, UntranslatedBadge } from '@/site/components/Badge'
import { pageLanguage } from '@/site/pageLanguage'
import type { DatedItem } from '../calendar/datedItems'
import { CALENDAR, timeOf } from '../calendar/words'

/** One entry on its day in the grid: what kind of date it is, in words, and what. */
export function CalendarChip({ item: { kind, at, title, href } }: { item: DatedItem }) {
  const lang = pageLanguage()
  const { say } = lang
  return (
    <a className={`chip chip-${kind}`} href={lang.href(href)}>
      <span className="chip-kind">
        {at ? `${say(CALENDAR.due)} ${say(timeOf(at))}` : say(CALENDAR.event)}
      </span>
      <span className="chip-title" lang={lang.langOf(title)}>
        {title}
      </span>
    </a>
  )
}

/** One entry in a list: its title, kind, time and place. */
export function CalendarRow({
  item: { kind, at, title, href, place, isSample, language },
  heading: Heading,
  dates,
}: {
  item: DatedItem
  heading: 'h3' | 'h4'
  /** On which days, where the list does not say. */
  dates?: React.ReactNode
}) {
  const lang = pageLanguage()
  const { say } = lang
  return (
    <li>
      <Heading className="row-title">
        <a href={lang.href(href)} lang={lang.langOf(title)}>
          {title}
        </a>
      </Heading>
      <p className="row-meta">
        <Badge tone={kind === 'deadline' ? 'warm' : 'brand'}>{say(CALENDAR[kind])}</Badge>
        {dates}
        {at && !dates ? <time dateTime={at}>{say(timeOf(at))}</time> : null}
        {place ? <span lang={lang.langOf(place)}>{place}</span> : null}
        {isSample ? <SampleBadge /> : null}
        <UntranslatedBadge language={language} />
      </p>
    </li>
  )
}
