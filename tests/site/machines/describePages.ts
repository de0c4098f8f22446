import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { allPages, pagesOfSitemap, sitemapOf } from './findPages'
import type { Subject } from './machines.test'
import { SITE_URL } from './openMachines'
import { addressFaults, alternatesOf } from './rules/addressFaults'
import type { SitemapURL } from './rules/sitemapFaults'
import { openGraphFaults, twitterFaults } from './rules/socialFaults'

const canonicalOf = async ({ machines }: Subject, address: string) =>
  (await machines.page(address)).head.links('canonical')[0]?.href

/** RFC 3986, 6.2.3: the home page is the same with and without its slash. */
const whole = ({ loc, alternates }: SitemapURL): SitemapURL => ({
  loc: new URL(loc).href,
  alternates: Object.fromEntries(
    Object.entries(alternates).map(([language, url]) => [language, new URL(url).href]),
  ),
})

export function describePages(subject: Subject): void {
  describe('every page', () => {
    it('has one address, and its languages name each other', async () => {
      const pages = await allPages(subject.machines)

      expect(pages.flatMap(({ head, url }) => addressFaults(head, url))).toEqual([])
      expect(pages.length).toBeGreaterThan(80)
      // Every page of the site is drawn.
    }, 180_000)

    it('of the sitemap is canonical to itself and says the languages the sitemap says', async () => {
      const pages = await pagesOfSitemap(subject.machines)
      const said = pages.map(({ head }) =>
        whole({ loc: head.links('canonical')[0]?.href ?? '', alternates: alternatesOf(head) }),
      )

      expect(said).toEqual((await sitemapOf(subject.machines)).map(whole))
    })

    it('is fit to be shared on social media', async () => {
      const pages = await allPages(subject.machines)

      expect(
        pages.flatMap(({ head, url }) => [
          ...openGraphFaults(head, url),
          ...twitterFaults(head, url),
        ]),
      ).toEqual([])
      for (const { head } of pages) {
        expect(head.one('og:url')).toBe(head.links('canonical')[0]?.href)
      }
    })

    it('has a title and is written in the language of its address', async () => {
      for (const { head, url } of await allPages(subject.machines)) {
        expect(head.title, url).toMatch(/\S/)
        expect(head.language, url).toBe(/^\/en(\/|$)/.test(new URL(url).pathname) ? 'en' : 'th')
      }
    })

    it('leads to feeds that are there, its own list’s first', async () => {
      const pages = await allPages(subject.machines)
      const feedsOf = (head: (typeof pages)[number]['head']) =>
        head.links('alternate').filter(({ type }) => /rss|feed/.test(type ?? ''))
      const feeds = new Set(
        pages.flatMap(({ head }) => feedsOf(head).map(({ href }) => href ?? '')),
      )
      const { head } = await subject.machines.page('/en/library')

      for (const feed of feeds) expect((await subject.machines.get(feed)).status, feed).toBe(200)
      expect(feedsOf(head)[0]).toMatchObject({
        href: `${SITE_URL}/en/library/feed.xml`,
        title: 'Media and innovation library',
      })
    })
  })

  describe('the address of a list', () => {
    it.each([
      ['/news?fbclid=x', '/news'],
      ['/news?page=2&utm_source=y', '/news?page=2'],
      ['/news?page=1', '/news'],
      ['/news?month=11&year=2570', '/news?year=2570&month=11'],
      ['/news?month=11', '/news'],
      ['/en/library?level=m1&kind=media&fbclid=x', '/en/library?kind=media&level=m1'],
      ['/library?sort=newest', '/library'],
      ['/library?area=none', '/library'],
    ])('%s is %s', async (asked, canonical) => {
      expect(await canonicalOf(subject, asked)).toBe(SITE_URL + canonical)
    })

    it.each([
      '/search?q=a',
      '/news?q=a',
      '/announcements?q=a',
      '/library?q=a',
      '/schools?q=a',
      '/library?sort=uses',
    ])('%s asks not to be indexed, nor in another language', async (path) => {
      const { head } = await subject.machines.page(path)

      expect(head.one('robots')).toBe('noindex')
      expect(alternatesOf(head)).toEqual({})
    })
  })

  describe('an item', () => {
    it('in Thai alone is canonical in Thai under its English address', async () => {
      const path = `/news/${encodeURIComponent(subject.made.odd.slug)}`

      expect(await canonicalOf(subject, `/en${path}`)).toBe(SITE_URL + path)
      expect(alternatesOf((await subject.machines.page(path)).head)).toEqual({})
    })

    it('that is translated is canonical in both languages', async () => {
      const { head } = await subject.machines.page('/en/news/science-camp')

      expect(head.links('canonical')[0]?.href).toBe(`${SITE_URL}/en/news/science-camp`)
      expect(head.one('og:title')).toBe('Science camp')
      expect(head.all('og:locale:alternate')).toEqual(['th_TH'])
    })

    it('that is past its time or withdrawn is not to be indexed, embedded or translated', async () => {
      for (const name of ['expired', 'withdrawn']) {
        const { head } = await subject.machines.page(`/news/hidden-${name}`)

        expect(head.one('robots')).toBe('noindex')
        expect(head.links('alternate').filter(({ type }) => /oembed/.test(type ?? ''))).toEqual([])
      }
    })

    it('is shared with its picture as it is: kind and size are true', async () => {
      const withCover = await subject.machines.page('/news/sample-news-library-opens')
      const without = await subject.machines.page('/en/library/media/equations')
      for (const { head } of [withCover, without]) {
        const answer = await subject.machines.bytes(head.one('og:image') ?? '')
        const { format, width, height } = await sharp(answer).metadata()

        expect(`image/${format}`).toBe(head.one('og:image:type'))
        expect([width, height].map(String)).toEqual([
          head.one('og:image:width'),
          head.one('og:image:height'),
        ])
      }
    })
  })
}
