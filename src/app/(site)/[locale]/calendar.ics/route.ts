import { answerCalendar } from '@/office/calendar/answerCalendar'

export const dynamic = 'force-dynamic'

/** Events and deadlines for calendar programs (RFC 5545). */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ locale: string }> },
): Promise<Response> {
  return answerCalendar((await params).locale)
}
