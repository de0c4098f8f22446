import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { loggedPath } from '@/server/requestLog'
import { html, openDoor, smallSite } from './openDoor'

describe('addresses', () => {
  it.each([
    '/news/%E0%A4%A',
    '/news/%ff',
    '/news/a%00b',
    '/search?q=%00',
    '//evil.example/a',
    '/news#a',
    '/news\\a',
    '/news/%5ca',
    '/../etc/passwd',
    '/news/../admin',
    '/%2e%2e/admin',
    '/news/%2E%2E/admin',
    '/files/a%2fb',
    '/%61dmin',
    '/%5fnext/static/a.js',
    '/api/%2e%2e/admin',
    'http://evil.example/admin',
  ])('%s is refused with a page', async (path) => {
    const { ask } = await openDoor({ next: smallSite })

    const { status, text, headers } = await ask(path)

    expect(status).toBe(400)
    expect(headers['content-type']).toContain('text/html')
    expect(text).toMatch(/<main>[\s\S]+<\/main>/)
  })

  it.each([
    [`/search?q=${'ก'.repeat(200)}`, 200],
    [`/search?q=${'a'.repeat(2_000)}`, 414],
    [`/${'a'.repeat(8_000)}`, 414],
  ])('are limited in length (%#)', async (path, expected) => {
    const { ask } = await openDoor({ next: (_req, res) => html(res, '<main>ok</main>') })

    const { status } = await ask(encodeURI(path).slice(0, 9_000))

    expect(status).toBe(expected)
  })
})

describe('every request', () => {
  it('gets an id of its own, on the answer, for Next and in the log', async () => {
    const { ask, lines } = await openDoor({
      next: (req, res) => void res.end(req.headers['x-request-id']),
    })

    const { headers, text } = await ask('/admin', { headers: { 'x-request-id': 'mine' } })
    const id = headers['x-request-id']

    expect(id).toMatch(/^[\w-]{12}$/)
    expect(text).toBe(id)
    await expect
      .poll(() => lines)
      .toContainEqual(
        expect.objectContaining({
          id,
          method: 'GET',
          path: '/admin',
          status: 200,
          ms: expect.any(Number),
          bytes: expect.any(Number),
        }),
      )
  })

  it('is logged without query values, cookies and secrets in the path', async () => {
    const { ask, lines } = await openDoor({ next: smallSite })

    await ask('/admin/reset/abc123?token=hush&x=1', {
      headers: { cookie: 'payload-token=hush', authorization: 'JWT hush' },
    })

    await expect.poll(() => lines.length).toBe(1)
    expect(JSON.stringify(lines)).not.toMatch(/hush|abc123|127\.0\.0\.1/)
    expect(lines[0]).toMatchObject({ path: '/admin/reset/***?token&x' })
  })

  it('of an unknown method is refused', async () => {
    const { ask } = await openDoor({ next: smallSite })

    expect((await ask('/admin', { method: 'PROPFIND' })).status).toBe(405)
  })

  it.each([
    ['', '127.0.0.1', undefined],
    ['loopback', '203.0.113.7', 'https'],
  ])('with proxies [%s] trusted comes from %s', async (trusted, address, proto) => {
    const { ask } = await openDoor({
      trustedProxies: trusted ? [trusted] : [],
      next: (req, res) => void res.end(JSON.stringify(req.headers)),
    })

    const { text } = await ask('/api/news', {
      headers: {
        'x-forwarded-for': '198.51.100.1, 203.0.113.7',
        'x-forwarded-proto': 'https',
        'x-visitor-address': '6.6.6.6',
      },
    })
    const headers = JSON.parse(text)

    expect(headers['x-visitor-address']).toBe(address)
    expect(headers['x-forwarded-proto']).toBe(proto)
  })

  it('that cannot be read is answered plainly and logged', async () => {
    const { port, lines } = await openDoor({ next: smallSite })

    const broken = await speak(port, 'NONSENSE\r\n\r\n')
    const huge = await speak(
      port,
      `GET / HTTP/1.1\r\nHost: a\r\nX-A: ${'a'.repeat(17_000)}\r\n\r\n`,
    )

    expect(broken).toMatch(/^HTTP\/1\.1 400 /)
    expect(huge).toMatch(/^HTTP\/1\.1 431 /)
    expect(lines.map(({ status }) => status)).toEqual([400, 431])
  })
})

it('a logged path keeps the names of its query only', () => {
  expect(loggedPath('/search?q=ความลับ&page=2')).toBe('/search?q&page')
  expect(loggedPath('/feedback/AB12CD')).toBe('/feedback/***')
  expect(loggedPath('/news')).toBe('/news')
})

function speak(port: number, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let heard = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(words))
    socket.on('data', (part) => (heard += part))
    socket.on('close', () => resolve(heard))
    socket.on('error', reject)
  })
}
