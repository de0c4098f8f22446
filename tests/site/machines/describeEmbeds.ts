import { describe, expect, it } from 'vitest'
import type { Subject } from './machines.test'
import { SITE_URL } from './openMachines'
import { embedFaults, type EmbedAnswer } from './rules/embedFaults'
import { readXML } from './rules/readXML'

export function describeEmbeds(subject: Subject): void {
  const ask = (url: string, more = '') =>
    subject.machines.get(`/oembed?url=${encodeURIComponent(url)}${more}`)
  const read = async (url: string, more = ''): Promise<EmbedAnswer> => {
    const { status, text } = await ask(url, more)
    expect(status, text).toBe(200)
    return JSON.parse(text) as EmbedAnswer
  }

  describe('oEmbed', () => {
    it('is found from the page of an item, in both formats', async () => {
      const { head } = await subject.machines.page('/en/news/science-camp')
      const links = head.links('alternate').filter(({ type }) => type?.endsWith('+oembed'))
      const [json, xml] = await Promise.all(
        links.map(({ href }) => subject.machines.get(href ?? '')),
      )

      expect(links.map(({ type }) => type)).toEqual(['application/json+oembed', 'text/xml+oembed'])
      expect(json?.headers.get('content-type')).toBe('application/json; charset=utf-8')
      expect(xml?.headers.get('content-type')).toBe('text/xml; charset=utf-8')
      expect(json?.headers.get('access-control-allow-origin')).toBe('*')
      const root = readXML(xml?.text ?? '')
      expect(root.name).toBe('oembed')
      expect(Object.fromEntries(root.children.map(({ name, text }) => [name, text]))).toEqual(
        Object.fromEntries(
          Object.entries(JSON.parse(json?.text ?? '{}') as EmbedAnswer).map(([name, value]) => [
            name,
            String(value),
          ]),
        ),
      )
    })

    it('answers for every kind of item, in Thai, in English and by the short address', async () => {
      const { medium, odd, replaced } = subject.made
      const answers = await Promise.all([
        read(`${SITE_URL}/news/sample-news-library-opens`),
        read(`${SITE_URL}/news/${encodeURIComponent(odd.slug)}?utm_source=x#top`),
        read(`${SITE_URL}/announcements/${encodeURIComponent(replaced.slug)}/`),
        read(`${SITE_URL}/en/library/media/${medium.slug}`),
        read(`${SITE_URL}/go/${medium.code}-3`),
      ])

      expect(answers.flatMap((answer) => embedFaults(answer))).toEqual([])
      expect(answers.map(({ type }) => type)).toEqual(Array(5).fill('rich'))
      expect(answers[3]?.title).toBe('Equations worksheet')
      expect(answers[4]?.title).toBe('ใบงานสมการ')
      expect(answers[0]).toHaveProperty('thumbnail_url')
    })

    it('shows Thai where there is no English', async () => {
      const slug = encodeURIComponent(subject.made.odd.slug)
      const { html } = await read(`${SITE_URL}/en/news/${slug}`)

      expect(html).toMatch(/^<blockquote cite="[^"]*" lang="th">/)
      expect(html).not.toContain('/en/')
    })

    it.each([
      [600, 400],
      [320, 220],
      [300, 140],
      [200, 300],
      [500, 60],
      [1, 1],
    ])('keeps within %i × %i', async (maxWidth, maxHeight) => {
      const answer = await read(
        `${SITE_URL}/news/sample-news-library-opens`,
        `&maxwidth=${maxWidth}&maxheight=${maxHeight}`,
      )

      expect(embedFaults(answer, { maxWidth, maxHeight })).toEqual([])
      expect(answer.type).toBe(maxWidth < 240 || maxHeight < 130 ? 'link' : 'rich')
    })

    it.each(['draft', 'scheduled', 'staff', 'expired', 'withdrawn', 'gone'])(
      'knows nothing of what is %s',
      async (name) => {
        const hidden = subject.made.hidden[name]
        for (const path of [
          `/news/hidden-${name}`,
          `/en/news/hidden-${name}`,
          `/go/${hidden?.code}`,
        ]) {
          const { status, text } = await ask(SITE_URL + path)

          expect(status, path).toBe(404)
          expect(text).not.toMatch(/ซ่อน|สรุป/)
        }
      },
    )

    it.each([
      'https://elsewhere.example/news/science-camp',
      `${SITE_URL}.elsewhere.example/news/science-camp`,
      `${SITE_URL}/news`,
      `${SITE_URL}/news/none-of-this-name`,
      `${SITE_URL}/admin/collections/news`,
      `${SITE_URL}/news/%E0%B8`,
      `${SITE_URL}/go/none`,
      'javascript:alert(1)',
      '/news/science-camp',
    ])('answers 404 for %s', async (url) => {
      const { status, headers } = await ask(url)

      expect(status).toBe(404)
      expect(headers.get('content-type')).toMatch(/^application\/json/)
    })

    it('refuses what it cannot answer', async () => {
      expect((await subject.machines.get('/oembed')).status).toBe(400)
      expect((await ask(`${SITE_URL}/news/science-camp`, '&format=yaml')).status).toBe(501)
    })
  })
}
