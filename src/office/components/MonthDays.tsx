import { pageLanguage } from '@/site/pageLanguage'
import { itemsOn, type DatedItem } from '../calendar/datedItems'
import { daysOf, weekdayOf, type Month } from '../calendar/month'
import { CALENDAR, dayName } from '../calendar/words'
import { CalendarRow } from './CalendarEntry'

/** The days of a month on which something is, for narrow screens. */
export function MonthDays({
  month,
  items,
  today,
}: {
  month: Month
  items: DatedItem[]
  today: string
}) {
  const { longDate, say } = pageLanguage()
  const days = daysOf(month)
    .map((day) => ({ day, items: itemsOn(items, day) }))
    .filter((one) => one.items.length > 0)
  return (
    <ol className="month-days">
      {days.map(({ day, items: onDay }) => (
        <li key={day}>
          <h3>
            <time dateTime={day}>
              {say(dayName({ weekday: weekdayOf(day), date: longDate(day) }))}
            </time>
            {day === today ? ` · ${say(CALENDAR.today)}` : ''}
          </h3>
          <ul className="rows">
            {onDay.map((item) => (
              <CalendarRow key={item.id} item={item} heading="h4" />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
