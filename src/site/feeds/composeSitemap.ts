import { escapeXML } from './escapeXML'

/** One address of the sitemap (sitemaps.org, protocol 0.9). */
export interface SitemapEntry {
  url: string
  /** ISO. */
  lastmod?: string | null
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

export const composeSitemap = (entries: SitemapEntry[]): string =>
  `${HEAD}\n<urlset ${SPACE}>\n${entries.map(draw('url')).join('')}</urlset>\n`

export const composeSitemapIndex = (entries: SitemapEntry[]): string =>
  `${HEAD}\n<sitemapindex ${SPACE}>\n${entries.map(draw('sitemap')).join('')}</sitemapindex>\n`

const draw =
  (element: 'url' | 'sitemap') =>
  ({ url, lastmod }: SitemapEntry): string =>
    `  <${element}><loc>${escapeXML(url)}</loc>${
      lastmod ? `<lastmod>${escapeXML(lastmod)}</lastmod>` : ''
    }</${element}>\n`
