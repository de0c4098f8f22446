import { beforeAll, describe, expect, it } from 'vitest'
import type { Payload } from 'payload'
import { answerSitemap, answerSitemapPart } from '@/site/feeds/answerSitemap'
import { openSite } from '../../support/site'
import { childrenOf, readXML, textOf } from './rules/readXML'
import { sitemapFaults, sitemapURLs } from './rules/sitemapFaults'

const ORIGIN = 'http://localhost:3000'
const PART_SIZE = 2

let payload: Payload

const make = (title: string, more: object = {}) =>
  payload.create({
    collection: 'news',
    locale: 'th',
    data: { title, stage: 'published', visibility: 'public', ...more } as never,
  })

const part = async (name: string) => (await answerSitemapPart(name, PART_SIZE)).text()

describe('a sitemap larger than one file', () => {
  beforeAll(async () => {
    payload = await openSite()
    for (let number = 1; number <= 5; number += 1) {
      const { id } = await make(`ข่าว ${number}`, { summary: 'สรุป', slug: `news-${number}` })
      // The second has only half of its English.
      const english = { title: `News ${number}`, summary: number === 2 ? undefined : 'Summary' }
      if (number <= 3) {
        await payload.update({ collection: 'news', id, locale: 'en', data: english })
      }
    }
    await make('STEM 2026', { slug: 'stem' })
  }, 120_000)

  it('is a list of parts that hold every address once', async () => {
    const xml = await (await answerSitemap(PART_SIZE)).text()
    const names = childrenOf(readXML(xml), 'sitemap').map((entry) => textOf(entry, 'loc') ?? '')
    const parts = await Promise.all(names.map((name) => part(name.split('/').at(-1) ?? '')))
    const listed = parts.flatMap((text) => sitemapURLs(text).map(({ loc }) => loc))

    expect(sitemapFaults(xml, `${ORIGIN}/sitemap.xml`)).toEqual([])
    expect(parts.flatMap((text) => sitemapFaults(text, ORIGIN))).toEqual([])
    expect(listed.filter((loc) => /news-\d|stem/.test(loc)).sort()).toEqual(
      [
        ...[1, 2, 3, 4, 5].map((number) => `${ORIGIN}/news/news-${number}`),
        ...[1, 3].map((number) => `${ORIGIN}/en/news/news-${number}`),
        // Without a Thai letter there is nothing to translate.
        `${ORIGIN}/en/news/stem`,
        `${ORIGIN}/news/stem`,
      ].sort(),
    )
  })

  it('has no part beyond its last', async () => {
    expect((await answerSitemapPart('news-3.xml', PART_SIZE)).status).toBe(200)
    expect((await answerSitemapPart('news-4.xml', PART_SIZE)).status).toBe(404)
  })

  it('is one file while it is small', async () => {
    expect(readXML(await (await answerSitemap()).text()).name).toBe('urlset')
  })
})
