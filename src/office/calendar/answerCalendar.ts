import { clock } from '@/shared/clock'
import { isoDay } from '@/shared/thaiDate'
import { absoluteURL } from '@/site/absoluteURL'
import { readCode } from '@/site/findByCode'
import { readSite } from '@/site/getSite'
import { languageOf, type Language } from '@/site/language'
import { composeCalendar } from './composeCalendar'
import type { DatedItem } from './datedItems'
import { findDatedItem, findDatedItems } from './findDatedItems'
import { addDays, startOfDay } from './month'
import { CALENDAR, calendarOf } from './words'

/** How far back a subscribed calendar reaches. */
const PAST_DAYS = 365
const ITEMS_MAX = 500
const ONE_FILE = /^([^.]{1,20})\.ics$/

/** The calendar of the site in the language of its address. */
export async function answerCalendar(locale: string): Promise<Response> {
  const language = languageOf(locale)
  if (!language) return notFound()
  const from = startOfDay(addDays(isoDay(clock.now()), -PAST_DAYS))
  const { items } = await findDatedItems({
    range: { from },
    limit: ITEMS_MAX,
    latestFirst: true,
    language,
  })
  return answer({ items, language, path: '/calendar.ics', disposition: 'inline' })
}

/** One entry as a file to put into a calendar, `n7k2m9qx.ics`; 404 for what has no date or is not for visitors. */
export async function answerCalendarEntry({
  locale,
  name,
}: {
  locale: string
  name: string
}): Promise<Response> {
  const language = languageOf(locale)
  const named = readCode(ONE_FILE.exec(name)?.[1] ?? '')
  const item = language && named && (await findDatedItem({ ...named, language }))
  if (!item) return notFound()
  const path = `/calendar/${item.code}.ics`
  return answer({ items: [item], language, path, disposition: 'attachment' })
}

async function answer({
  items,
  language,
  path,
  disposition,
}: {
  items: DatedItem[]
  language: Language
  path: string
  disposition: 'inline' | 'attachment'
}): Promise<Response> {
  const { href, say } = language
  const { shortName } = await readSite(language)
  const body = composeCalendar({
    head: {
      name: say(calendarOf(shortName)),
      description: say(CALENDAR.description),
      url: absoluteURL(href(path)),
    },
    items,
    language,
    toURL: (itemPath) => absoluteURL(href(itemPath)),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `${disposition}; filename="${path.split('/').at(-1)}"`,
      'Cache-Control': 'public, max-age=300',
    },
  })
}

const notFound = () => new Response(null, { status: 404 })
