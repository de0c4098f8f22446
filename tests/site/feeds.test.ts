import { describe, expect, it } from 'vitest'
import { xml2js } from 'xml-js'
import { composeFeed, type FeedEntry } from '@/site/feeds/composeFeed'
import { composeSitemap, composeSitemapIndex } from '@/site/feeds/composeSitemap'
import { breadcrumbList, toScriptJSON } from '@/site/jsonLd'

const head = {
  title: 'ข่าว & ประกาศ <ทดสอบ>',
  description: 'เรื่องใหม่',
  url: 'http://localhost:3000/',
  feedURL: 'http://localhost:3000/feed.xml',
  copyright: 'สำนักงาน',
  language: 'th',
}
const entry: FeedEntry = {
  title: 'อบรม "ครู" & ผู้บริหาร ]]> <b>\u0007\ud800',
  url: `http://localhost:3000/news/${encodeURIComponent('อบรม')}`,
  summary: '<script>alert(1)</script>',
  publishedAt: '2026-09-30T17:30:00.000Z',
  category: 'ข่าวประชาสัมพันธ์',
  image: { url: 'http://localhost:3000/files/x/1280.jpg?a=1&b=2', type: 'image/jpeg' },
}

type Node = { name?: string; text?: string; cdata?: string; elements?: Node[] }

/** Every element of that name, wherever it stands. Throws on XML that is not well formed. */
function elements(xml: string, name: string): Node[] {
  const walk = (node: Node): Node[] => [
    ...(node.name === name ? [node] : []),
    ...(node.elements ?? []).flatMap(walk),
  ]
  return walk(xml2js(xml) as Node)
}

describe('feeds', () => {
  it('are well-formed RSS with an address, a date and a permanent id for each item', () => {
    const xml = composeFeed({ head, entries: [entry] }).rss2()

    expect(elements(xml, 'item')).toHaveLength(1)
    expect(elements(xml, 'guid')[0]?.elements?.[0]?.text).toBe(entry.url)
    expect(elements(xml, 'pubDate')[0]?.elements?.[0]?.text).toBe('Wed, 30 Sep 2026 17:30:00 GMT')
    expect(xml).not.toMatch(/[\u0000-\u0008]|\ud800/)
  })

  it('are valid without any item', () => {
    expect(elements(composeFeed({ head, entries: [] }).rss2(), 'channel')).toHaveLength(1)
  })

  it('are JSON too', () => {
    const feed = JSON.parse(composeFeed({ head, entries: [entry] }).json1())

    expect(feed.items[0]).toMatchObject({ id: entry.url, url: entry.url })
  })
})

describe('sitemaps', () => {
  it('hold addresses and the day of the last change, escaped', () => {
    const xml = composeSitemap([{ url: 'http://x/?a=1&b=<', lastmod: '2026-11-22T00:00:00Z' }])

    expect(elements(xml, 'loc')[0]?.elements?.[0]?.text).toBe('http://x/?a=1&b=<')
    expect(elements(xml, 'lastmod')).toHaveLength(1)
    expect(elements(composeSitemapIndex([{ url: 'http://x/a.xml' }]), 'sitemap')).toHaveLength(1)
  })
})

describe('structured data', () => {
  it('cannot end the script it stands in', () => {
    const json = toScriptJSON(breadcrumbList([{ name: '</script><script>alert(1)</script>' }]))

    expect(json).not.toContain('<')
    expect(JSON.parse(json).itemListElement[0].name).toContain('</script>')
  })
})
