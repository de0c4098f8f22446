import { escapeXML } from '@/shared/escapeXML'

/** One address of the sitemap (sitemaps.org, protocol 0.9). */
export interface SitemapEntry {
  url: string
  /** ISO. */
  lastmod?: string | null
  /** The same page in each of its languages, itself among them (Google, "Localized versions of your pages"). */
  alternates?: { language: string; url: string }[]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const ALTERNATES = 'xmlns:xhtml="http://www.w3.org/1999/xhtml"'

export const composeSitemap = (entries: SitemapEntry[]): string =>
  `${HEAD}\n<urlset ${SPACE} ${ALTERNATES}>\n${entries.map(draw('url')).join('')}</urlset>\n`

export const composeSitemapIndex = (entries: SitemapEntry[]): string =>
  `${HEAD}\n<sitemapindex ${SPACE}>\n${entries.map(draw('sitemap')).join('')}</sitemapindex>\n`

/** The schema asks for this order: address, date, then what is of another namespace. */
const draw =
  (element: 'url' | 'sitemap') =>
  ({ url, lastmod, alternates = [] }: SitemapEntry): string =>
    `  <${element}><loc>${escapeXML(url)}</loc>${
      lastmod ? `<lastmod>${escapeXML(lastmod)}</lastmod>` : ''
    }${alternates.map(drawAlternate).join('')}</${element}>\n`

const drawAlternate = ({ language, url }: { language: string; url: string }): string =>
  `<xhtml:link rel="alternate" hreflang="${escapeXML(language)}" href="${escapeXML(url)}"/>`
