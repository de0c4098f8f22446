import { describe, expect, it } from 'vitest'
import type { Subject } from './machines.test'
import { LONG_TITLE } from './makeItems'
import { SITE_URL } from './openMachines'
import { jsonFeedFaults, rssFaults } from './rules/feedFaults'
import { openSearchFaults } from './rules/openSearchFaults'
import { childrenOf, readXML, textOf } from './rules/readXML'

const FEEDS = ['', '/news', '/announcements', '/library'].flatMap((path) => [
  `${path}/feed.xml`,
  `/en${path}/feed.xml`,
])

export function describeFeeds(subject: Subject): void {
  const get = (path: string) => subject.machines.get(path)
  const itemsOf = async (path: string) => {
    const [channel] = childrenOf(readXML((await get(path)).text), 'channel')
    return channel ? childrenOf(channel, 'item') : []
  }

  describe('feeds', () => {
    it.each(FEEDS)('%s is RSS 2.0', async (path) => {
      const { headers, text } = await get(path)

      expect(rssFaults(text, SITE_URL + path)).toEqual([])
      expect(headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    })

    it.each(['/feed.json', '/en/feed.json'])('%s is JSON Feed 1.1', async (path) => {
      const { headers, text } = await get(path)

      expect(jsonFeedFaults(text, SITE_URL + path)).toEqual([])
      expect(headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
      expect(headers.get('access-control-allow-origin')).toBe('*')
    })

    it('hold what is translated, and in English nothing else', async () => {
      const english = await itemsOf('/en/feed.xml')
      const links = english.map((item) => textOf(item, 'link'))

      expect(links.sort()).toEqual([
        `${SITE_URL}/en/library/media/equations`,
        `${SITE_URL}/en/news/science-camp`,
      ])
      expect(english.map((item) => textOf(item, 'title')).sort()).toEqual([
        'Equations worksheet',
        'Science camp',
      ])
    })

    it('keep odd titles whole, and a text is no markup', async () => {
      const [item] = (await itemsOf('/news/feed.xml')).filter(
        (one) => textOf(one, 'title') === LONG_TITLE,
      )
      const feed = JSON.parse((await get('/feed.json')).text) as { items: Record<string, string>[] }

      expect(item && textOf(item, 'description')).toBe(
        '&lt;script&gt;alert(&quot;x &amp; y&quot;)&lt;/script&gt;',
      )
      expect(feed.items.find(({ title }) => title === LONG_TITLE)?.content_text).toBe(
        '<script>alert("x & y")</script>',
      )
    })

    it('are of the language of their address', async () => {
      const language = async (path: string) => {
        const [channel] = childrenOf(readXML((await get(path)).text), 'channel')
        return channel && textOf(channel, 'language')
      }

      expect(await language('/library/feed.xml')).toBe('th')
      expect(await language('/en/library/feed.xml')).toBe('en')
    })
  })

  describe('OpenSearch', () => {
    it.each([
      ['/opensearch.xml', '/', 'th'],
      ['/en/opensearch.xml', '/en', 'en'],
    ])('%s tells browsers how to search, and %s leads to it', async (path, page, language) => {
      const { headers, text } = await get(path)
      const { head } = await subject.machines.page(page)

      expect(openSearchFaults(text, SITE_URL + path)).toEqual([])
      expect(textOf(readXML(text), 'Language')).toBe(language)
      expect(headers.get('content-type')).toMatch(/^application\/opensearchdescription\+xml/)
      expect(head.links('search')).toMatchObject([
        { href: path, type: 'application/opensearchdescription+xml' },
      ])
    })
  })
}
