import { pageLanguage } from '@/site/pageLanguage'
import { toHref } from '@/site/toHref'
import type { Month } from '../calendar/month'
import { monthAfter } from '../calendar/parseCalendarQuery'
import { CALENDAR, monthName } from '../calendar/words'

/** The months before and after, and the present one; crawlers need not walk through the centuries. */
export function MonthLinks({ month, isPresent }: { month: Month; isPresent: boolean }) {
  const { href, say } = pageLanguage()
  const before = monthAfter(month, -1)
  const after = monthAfter(month, 1)
  const to = (other: Month) => href(toHref('/calendar', { ...other }))
  return (
    <nav className="month-links" aria-label={say(CALENDAR.months)}>
      {before ? (
        <a className="button button-quiet" href={to(before)} rel="prev nofollow">
          ← {say(monthName(before))}
        </a>
      ) : null}
      {after ? (
        <a className="button button-quiet" href={to(after)} rel="next nofollow">
          {say(monthName(after))} →
        </a>
      ) : null}
      {isPresent ? null : (
        <a className="button button-quiet" href={href('/calendar')}>
          {say(CALENDAR.thisMonth)}
        </a>
      )}
    </nav>
  )
}
