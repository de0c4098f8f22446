import { afterEach, describe, expect, it } from 'vitest'
import { setClock } from '@/shared/clock'
import type { Visit } from '@/statistics/Visit'
import { html, makeSite, nextPage, openDoor, type Stub } from './openDoor'

const PHONE =
  'Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36'
const GOOGLE = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'

const library: Stub = (req, res) => {
  if (req.url?.endsWith('/missing')) return html(res, nextPage(''), 404)
  return html(res, nextPage(req.url ?? ''))
}

afterEach(() => setClock(null))

/** A door that lets visitors choose their address, and what it told the site. */
async function openLibrary() {
  const visits: Visit[] = []
  const site = {
    ...makeSite({ database: true, parts: {} }),
    countVisit: (visit: Visit) => void visits.push(visit),
    answerForFile: async () => ({ status: 200, headers: new Headers() }),
  }
  const door = await openDoor({ next: library, site, trustedProxies: ['loopback'] })
  const look = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    door.ask(path, { method, headers: { 'user-agent': PHONE, ...headers } })
  return { look, visits }
}

const from = (address: string) => ({ 'x-forwarded-for': address })

describe('what the door tells the site to count', () => {
  it('is a page that somebody was shown, and a file that somebody fetched', async () => {
    const { look, visits } = await openLibrary()

    await look('/library/media/a')
    await look(encodeURI('/files/1/ใบงาน.pdf'))

    expect(visits).toEqual([
      { address: { of: 'page', kind: 'teaching-media', slug: 'a' }, counted: 'views' },
      { address: { of: 'file', id: '1' }, counted: 'downloads' },
    ])
  })

  it('is nothing that was not there, was only asked about, or was asked by a program or staff', async () => {
    const { look, visits } = await openLibrary()

    await look('/library/media/missing')
    await look('/library/media/a', {}, 'HEAD')
    await look('/library/media/a', { 'user-agent': GOOGLE })
    await look('/library/media/a', { 'sec-purpose': 'prefetch' })
    await look('/library/media/a', { cookie: 'payload-token=abc' })
    await look('/library')

    expect(visits).toEqual([])
  })

  it('is one look, however often the page is loaded again within half a minute', async () => {
    const { look, visits } = await openLibrary()
    await look('/library/media/a')
    await look('/en/library/media/a')
    setClock(new Date(Date.now() + 29_000))
    await look('/library/media/a')
    expect(visits).toHaveLength(1)

    setClock(new Date(Date.now() + 60_000))
    await look('/library/media/a')

    expect(visits).toHaveLength(2)
  })

  it('is one look each of two people, and of two pages', async () => {
    const { look, visits } = await openLibrary()

    await look('/library/media/a', from('203.0.113.1'))
    await look('/library/media/a', from('203.0.113.2'))
    await look('/library/media/b', from('203.0.113.2'))
    await look('/library/media/a', from('203.0.113.1'))

    expect(visits).toHaveLength(3)
  })

  it('names nobody', async () => {
    const { look, visits } = await openLibrary()

    await look('/news/a', from('203.0.113.9'))

    expect(JSON.stringify(visits)).not.toMatch(/203|Android/)
  })
})
