import { answerCalendarEntry } from '@/office/calendar/answerCalendar'

export const dynamic = 'force-dynamic'

/** One event or deadline as a file, `/calendar/{code}.ics`. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string; name: string }> },
): Promise<Response> {
  return answerCalendarEntry(await params)
}
