import { absoluteURL } from '@/site/absoluteURL'
import { Section } from '@/site/components/Section'
import { pageLanguage } from '@/site/pageLanguage'
import { CALENDAR } from '../calendar/words'

/** Ways to have the calendar in a calendar of one's own. */
export function CalendarSubscribe() {
  const { href, say } = pageLanguage()
  const path = href('/calendar.ics')
  const url = absoluteURL(path)
  return (
    <Section title={say(CALENDAR.subscribe)}>
      <div className="subscribe">
        <p>{say(CALENDAR.subscribeHelp)}</p>
        <p className="subscribe-ways">
          <a className="button" href={url.replace(/^https?:/, 'webcal:')}>
            {say(CALENDAR.open)}
          </a>
          <a className="button button-quiet" href={path}>
            {say(CALENDAR.download)}
          </a>
        </p>
        <p>
          {say(CALENDAR.address)} <code>{url}</code>
        </p>
      </div>
    </Section>
  )
}
