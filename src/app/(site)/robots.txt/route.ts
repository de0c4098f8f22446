import { absoluteURL } from '@/site/absoluteURL'

export const dynamic = 'force-dynamic'

/** What robots may read: everything public, but for the endless pages of searches. */
export const GET = (): Response =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /admin',
      'Disallow: /api/',
      'Disallow: /search',
      'Disallow: /preview/',
      '',
      `Sitemap: ${absoluteURL('/sitemap.xml')}`,
      '',
    ].join('\n'),
    { headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  )
