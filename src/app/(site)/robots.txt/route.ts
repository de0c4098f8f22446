import { composeRobots } from '@/site/feeds/composeRobots'
import { absoluteURL } from '@/site/absoluteURL'

export const dynamic = 'force-dynamic'

/** What robots may read. */
export const GET = (): Response =>
  new Response(composeRobots({ sitemap: absoluteURL('/sitemap.xml') }), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
