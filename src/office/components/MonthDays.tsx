import { pageLanguage } from '@/site/pageLanguage'
import { itemsOn, type DatedItem } from '../calendar/datedItems'
import { daysOf, weekdayOf, type Month } from '../calendar/month'
import { CALENDAR, dayName } from '../calendar/words'
import { CalendarRow } from './CalendarEntry'

interface DayOfMonth {
  day: string
  items: DatedItem[]
}

/** The days of a month on which something is, for narrow screens; of the present month those to come are at hand. */
export function MonthDays({
  month,
  items,
  today,
}: {
  month: Month
  items: DatedItem[]
  today: string
}) {
  const { number, say } = pageLanguage()
  const all = daysOf(month)
  const days = all
    .map((day) => ({ day, items: itemsOn(items, day) }))
    .filter((one) => one.items.length > 0)
  const isPresent = all.includes(today)
  const earlier = days.filter(({ day }) => isPresent && day < today)
  return (
    <div className="month-list">
      {earlier.length > 0 ? (
        <details className="month-earlier">
          <summary>
            {say(CALENDAR.earlier)} ({number(earlier.length)})
          </summary>
          <Days days={earlier} today={today} />
        </details>
      ) : null}
      <Days days={days.slice(earlier.length)} today={today} />
    </div>
  )
}

function Days({ days, today }: { days: DayOfMonth[]; today: string }) {
  if (days.length === 0) return null
  const { longDate, say } = pageLanguage()
  return (
    <ol className="month-days">
      {days.map(({ day, items }) => (
        <li key={day}>
          <h3>
            <time dateTime={day}>
              {say(dayName({ weekday: weekdayOf(day), date: longDate(day) }))}
            </time>
            {day === today ? ` · ${say(CALENDAR.today)}` : ''}
          </h3>
          <ul className="rows">
            {items.map((item) => (
              <CalendarRow key={item.id} item={item} heading="h4" />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
