import { pageLanguage } from '@/site/pageLanguage'
import { itemsOn, type DatedItem } from '../calendar/datedItems'
import { weeksOf, type Month } from '../calendar/month'
import { CALENDAR, monthName, WEEKDAYS } from '../calendar/words'
import { CalendarChip } from './CalendarEntry'

/** A month as a table of weeks, for wide screens. */
export function MonthTable({
  month,
  items,
  today,
}: {
  month: Month
  items: DatedItem[]
  today: string
}) {
  const { say } = pageLanguage()
  return (
    <table className="month-table">
      <caption className="visually-hidden">{say(monthName(month))}</caption>
      <thead>
        <tr>
          {WEEKDAYS.map((name) => (
            <th key={name.en} scope="col">
              {say(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week.find((day) => day !== null)}>
            {week.map((day, index) =>
              day ? (
                <Day key={day} day={day} items={itemsOn(items, day)} isToday={day === today} />
              ) : (
                <td key={index} className="month-outside" />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, items, isToday }: { day: string; items: DatedItem[]; isToday: boolean }) {
  const { say } = pageLanguage()
  return (
    <td className={isToday ? 'month-today' : undefined} aria-current={isToday ? 'date' : undefined}>
      <p className="month-day">
        <time dateTime={day}>{Number(day.slice(-2))}</time>
        {isToday ? <span>{say(CALENDAR.today)}</span> : null}
      </p>
      {items.length > 0 ? (
        <ul>
          {items.map((item) => (
            <li key={item.id}>
              <CalendarChip item={item} />
            </li>
          ))}
        </ul>
      ) : null}
    </td>
  )
}
