/**
 * Beginnings of addresses, `*` for anything between: the rooms of staff, what only sets a cookie, and searches,
 * whose pages have no end. Styles, fonts, files and drawn pictures stay open: without them a page cannot be judged.
 */
const CLOSED = [
  '/admin',
  '/api/',
  '/preview/',
  '/display',
  '/en/display',
  '/search',
  '/en/search',
  '/*?q=',
  '/*&q=',
]

/** The rules for robots (RFC 9309), the same for all of them. */
export const composeRobots = ({ sitemap }: { sitemap: string }): string =>
  [
    'User-agent: *',
    ...CLOSED.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${sitemap}`,
    '',
  ].join('\n')
