import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { composeJSONFeed } from '@/site/feeds/composeJSONFeed'
import { composeOpenSearch } from '@/site/feeds/composeOpenSearch'
import { composeRSS } from '@/site/feeds/composeRSS'
import { composeSitemap, composeSitemapIndex } from '@/site/feeds/composeSitemap'
import type { FeedEntry, FeedHead } from '@/site/feeds/FeedEntry'
import { breadcrumbList } from '@/site/jsonLd/breadcrumbList'
import { toScriptJSON } from '@/site/jsonLd/toScriptJSON'
import { jsonFeedFaults, rssFaults } from './rules/feedFaults'
import { openSearchFaults } from './rules/openSearchFaults'
import { sitemapFaults, sitemapURLs } from './rules/sitemapFaults'

const ORIGIN = 'https://office.example.go.th'

const head: FeedHead = {
  title: 'ข่าว & ประกาศ <ทดสอบ>',
  description: 'เรื่องใหม่',
  url: `${ORIGIN}/`,
  feedURL: `${ORIGIN}/feed.xml`,
  publisher: { name: 'สำนักงาน', url: `${ORIGIN}/` },
  language: 'th',
  updated: new Date('2026-09-30T17:30:00Z'),
}

const entry: FeedEntry = {
  title: 'อบรม',
  url: `${ORIGIN}/news/${encodeURIComponent('อบรม')}`,
  summary: 'สรุป',
  publishedAt: '2026-09-30T17:30:00.000Z',
  category: 'ข่าวประชาสัมพันธ์',
}

/** Any text staff could paste: control characters, halves of characters, markup. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
  fc.constantFrom(']]>', '</title><b>', '&amp;', '\u0007\ud800', '<script>alert(1)</script>'),
)

describe('feeds', () => {
  it('are by the rules whatever stands in them', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, summary) => {
        const entries = [{ ...entry, title: `x${title}`, summary }]

        expect(rssFaults(composeRSS({ head, entries }), head.feedURL)).toEqual([])
        const json = composeJSONFeed({ head: { ...head, feedURL: `${ORIGIN}/feed.json` }, entries })
        expect(jsonFeedFaults(json, `${ORIGIN}/feed.json`)).toEqual([])
      }),
    )
  })

  it('are by the rules without any item', () => {
    expect(rssFaults(composeRSS({ head, entries: [] }), head.feedURL)).toEqual([])
    expect(jsonFeedFaults(composeJSONFeed({ head, entries: [] }), head.feedURL)).toEqual([])
  })
})

describe('sitemaps', () => {
  it('escape what stands in them', () => {
    const xml = composeSitemap([{ url: `${ORIGIN}/?a=1&b='2'`, lastmod: '2026-11-22T00:00:00Z' }])

    expect(sitemapFaults(xml, ORIGIN)).toEqual([])
    expect(sitemapURLs(xml)[0]?.loc).toBe(`${ORIGIN}/?a=1&b='2'`)
  })

  it('can be lists of sitemaps', () => {
    const xml = composeSitemapIndex([{ url: `${ORIGIN}/sitemaps/news-1.xml` }])

    expect(sitemapFaults(xml, `${ORIGIN}/sitemap.xml`)).toEqual([])
  })
})

describe('OpenSearch', () => {
  it('keeps its lengths however long the office’s name', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 2000 }), (text) => {
        const name = `ก${text.replace(/[<>]/g, '')}`
        const xml = composeOpenSearch({
          name,
          description: name,
          language: 'th',
          self: `${ORIGIN}/opensearch.xml`,
          searchURL: `${ORIGIN}/search`,
          icon: { url: `${ORIGIN}/favicon.ico`, type: 'image/x-icon', size: 32 },
        })

        expect(openSearchFaults(xml, `${ORIGIN}/opensearch.xml`)).toEqual([])
      }),
    )
  })
})

describe('structured data', () => {
  it('cannot end the script it stands in', () => {
    const json = toScriptJSON(breadcrumbList([{ name: '</script><script>alert(1)</script>' }]))

    expect(json).not.toContain('<')
    expect(JSON.parse(json)).toMatchObject({
      itemListElement: [{ name: '</script><script>alert(1)</script>' }],
    })
  })
})
