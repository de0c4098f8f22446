import robotsParser from 'robots-parser'
import { describe, expect, it } from 'vitest'
import { sitemapOf } from './findPages'
import type { Subject } from './machines.test'
import { SITE_URL } from './openMachines'

const ROBOTS = `${SITE_URL}/robots.txt`
/** RFC 9309, section 2.5: at least so much is read. */
const BYTES_MAX = 500 * 1024

export function describeRobots(subject: Subject): void {
  const read = async () => {
    const { headers, text } = await subject.machines.get('/robots.txt')
    return { headers, text, robots: robotsParser(ROBOTS, text) }
  }

  describe('robots.txt', () => {
    it('is plain text every parser reads, and names the sitemap', async () => {
      const { headers, text, robots } = await read()

      expect(headers.get('content-type')).toBe('text/plain; charset=utf-8')
      expect(Buffer.byteLength(text)).toBeLessThan(BYTES_MAX)
      expect(text).toMatch(/^([\w-]+: \S+|)(\r?\n([\w-]+: \S+|))*$/)
      expect(robots.getSitemaps()).toEqual([`${SITE_URL}/sitemap.xml`])
    })

    it('opens all that the sitemap lists', async () => {
      const { robots } = await read()
      const closed = (await sitemapOf(subject.machines)).filter(({ loc }) => !robots.isAllowed(loc))

      expect(closed).toEqual([])
    })

    it('opens what a page is drawn with, and what it is shared by', async () => {
      const { robots } = await read()
      const { tags, head } = await subject.machines.page('/news/sample-news-library-opens')
      const parts = tags.flatMap(({ name, attributes }) => {
        const part = name === 'img' ? attributes.src : name === 'link' ? attributes.href : undefined
        return part ? [new URL(part, SITE_URL).href] : []
      })

      for (const part of [...parts, head.one('og:image') ?? '']) {
        expect(robots.isAllowed(part), part).toBe(true)
      }
      for (const path of [
        '/news?page=2',
        '/go/n1234567',
        '/feed.xml',
        '/oembed?url=x',
        '/cards/site.jpg',
      ]) {
        expect(robots.isAllowed(SITE_URL + path), path).toBe(true)
      }
    })

    it.each([
      '/admin',
      '/admin/login',
      '/api/news',
      '/preview/news/1',
      '/search?q=a',
      '/en/search',
      '/display?size=large',
      '/en/display',
      '/news?q=a',
      '/library?level=m1&q=a',
    ])('closes %s', async (path) => {
      const { robots } = await read()

      expect(robots.isAllowed(SITE_URL + path, 'Googlebot')).toBe(false)
    })
  })
}
