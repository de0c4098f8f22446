import { clock } from '@/shared/clock'
import { isoDay } from '@/shared/thaiDate'
import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'

/** Puts the date of an item into the reader's own calendar; nothing once it is over. */
export function CalendarLink({
  code,
  until,
}: {
  code: string | null | undefined
  /** ISO: the moment, or any moment of the last day. */
  until: string | null | undefined
}) {
  if (!code || !until || isoDay(until) < isoDay(clock.now())) return null
  const { href, say } = pageLanguage()
  return <a href={href(`/calendar/${code}.ics`)}>{say(WORDS.addToCalendar)}</a>
}
