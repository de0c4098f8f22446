import { describe, expect, it } from 'vitest'
import { embedFaults } from './rules/embedFaults'
import { jsonFeedFaults, rssFaults } from './rules/feedFaults'
import { googleFaults, valueFaults } from './rules/googleFaults'
import { openSearchFaults } from './rules/openSearchFaults'
import { Head, readHTML } from './rules/readHTML'
import { schemaOrgFaults } from './rules/schemaOrgFaults'
import { sitemapFaults } from './rules/sitemapFaults'
import { openGraphFaults } from './rules/socialFaults'

const ORIGIN = 'https://office.example.go.th'
const block = (data: object) => ({
  where: 'page',
  data: { '@context': 'https://schema.org', ...data },
})

/** A rule that never complains would let everything pass. */
describe('the rules find', () => {
  it('what is not of schema.org', async () => {
    const told = await schemaOrgFaults([
      block({ '@type': 'NewsArticle', headline: 'x' }),
      block({ '@type': 'NewsArticle', headlin: 'x' }),
      block({ '@type': 'Event', eventAttendanceMode: 'online' }),
      block({ '@type': 'Novelty', name: 'x' }),
    ])

    expect(told).toHaveLength(3)
    expect(told.join()).toMatch(/headlin.*online.*Novelty/s)
  })

  it('what Google would not take', () => {
    expect(googleFaults(block({ '@type': 'NewsArticle', headline: 'x'.repeat(111) }))).toContain(
      'page: headline of 111',
    )
    expect(googleFaults(block({ '@type': 'BreadcrumbList', itemListElement: [] }))).toHaveLength(1)
    expect(
      valueFaults(block({ url: '/news', name: '', keywords: [], datePublished: '22/11/2569' })),
    ).toHaveLength(4)
  })

  it('a page that cannot be shared', () => {
    const head = new Head(readHTML('<head><meta property="og:title" content="x"></head>'))

    expect(openGraphFaults(head, '').length).toBeGreaterThan(6)
  })

  it('a meta that a parser moves out of the head', () => {
    const { strays } = new Head(readHTML('<head><div></div><meta name="x" content="y"></head>'))

    expect(strays).toHaveLength(1)
  })

  it('feeds with what is missing or untrue', () => {
    const xml = `<rss version="2.0"><channel><title>x</title><link>/</link><description>x</description>
      <item><title>x</title><guid>1</guid><enclosure length="0" type="image/jpeg" url="x"/></item></channel></rss>`
    const told = rssFaults(xml, `${ORIGIN}/feed.xml`).join()

    expect(told).toMatch(/guid is no address/)
    expect(told).toMatch(/enclosure without its length/)
    expect(told).toMatch(/self undefined/)
    expect(
      jsonFeedFaults('{"version":"https://jsonfeed.org/version/1","items":[{}]}', ORIGIN).length,
    ).toBeGreaterThan(5)
  })

  it('sitemaps out of order, of another host, or with a language that does not answer', () => {
    const xml = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
      <url><lastmod>2026-11-22</lastmod><loc>https://elsewhere.example/</loc></url>
      <url><loc>${ORIGIN}/</loc><xhtml:link rel="alternate" hreflang="en" href="${ORIGIN}/en"/></url></urlset>`
    const told = sitemapFaults(xml, ORIGIN).join()

    expect(told).toMatch(/order/)
    expect(told).toMatch(/another host/)
    expect(told).toMatch(/not among its own languages/)
  })

  it('an embed that is too large or runs a script', () => {
    const told = embedFaults(
      {
        version: '1.0',
        type: 'rich',
        html: '<p onclick="x()">x</p><script>x()</script>',
        width: 900,
      },
      { maxWidth: 600 },
    ).join()

    expect(told).toMatch(/width/)
    expect(told).toMatch(/html holds script/)
    expect(told).toMatch(/onclick/)
  })

  it('a search that names itself at too great a length', () => {
    const xml = `<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
      <ShortName>${'x'.repeat(17)}</ShortName></OpenSearchDescription>`

    expect(openSearchFaults(xml, ORIGIN).join()).toMatch(/ShortName.*Description.*no Url/s)
  })
})
