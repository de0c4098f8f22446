import { describe, expect, it } from 'vitest'
import { pagesOfSitemap, sitemapOf } from './findPages'
import type { Subject } from './machines.test'
import { SITE_URL } from './openMachines'
import { sitemapFaults } from './rules/sitemapFaults'

export function describeSitemap(subject: Subject): void {
  describe('the sitemap', () => {
    it('is one by its schema, and every language of a page stands by itself', async () => {
      const { headers, text } = await subject.machines.get('/sitemap.xml')

      expect(sitemapFaults(text, `${SITE_URL}/sitemap.xml`)).toEqual([])
      expect(headers.get('content-type')).toBe('application/xml; charset=utf-8')
    })

    it('leads to pages that are there and may be indexed', async () => {
      const pages = await pagesOfSitemap(subject.machines)

      expect(pages.filter(({ head }) => head.one('robots')?.includes('noindex'))).toEqual([])
    })

    it('lists an item in English only where it has its English', async () => {
      const listed = (await sitemapOf(subject.machines)).map(({ loc }) => loc)
      const odd = encodeURIComponent(subject.made.odd.slug)

      expect(listed).toContain(`${SITE_URL}/en/news/science-camp`)
      expect(listed).toContain(`${SITE_URL}/news/${odd}`)
      expect(listed).not.toContain(`${SITE_URL}/en/news/${odd}`)
    })
  })

  it.each(['/sitemap.xml', '/feed.xml', '/feed.json', '/news/feed.xml', '/en/news/feed.xml'])(
    '%s gives away nothing that is hidden',
    async (path) => {
      const { text } = await subject.machines.get(path)

      expect(text.match(/hidden-\w+|ซ่อน \w+/g)).toBeNull()
    },
  )

  it.each(['/sitemaps/news-9.xml', '/sitemaps/users-1.xml', '/sitemaps/news.xml'])(
    '%s is no part of it',
    async (path) => {
      expect((await subject.machines.get(path)).status).toBe(404)
    },
  )
}
