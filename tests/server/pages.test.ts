import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { html, nextPage, openDoor, smallSite } from './openDoor'

describe('public pages', () => {
  it('lose the scripts of Next and keep structured data, styles and the enhancement', async () => {
    const { ask } = await openDoor({ next: smallSite })

    const { status, text, headers } = await ask('/')

    expect(status).toBe(200)
    expect(text).toContain('<main>หน้าแรก</main>')
    expect(text).not.toMatch(/_next\/static\/chunks\/a\.js|__next_f|as="script"/)
    expect(text).toContain('application/ld+json')
    expect(text).toContain('src="/enhance.js?v=1"')
    expect(text).toContain('rel="stylesheet"')
    expect(headers['content-length']).toBe(String(Buffer.byteLength(text)))
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-frame-options']).toBe('SAMEORIGIN')
    expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin')
  })

  it.each([
    ['/missing', 404, 'ไม่พบหน้านี้ของเรา'],
    ['/broken', 500, 'ขัดข้องของเรา'],
    ['/failing', 500, 'ขัดข้องของเรา'],
    ['/throwing', 500, 'ขัดข้องของเรา'],
    ['/errors/404', 404, 'ไม่พบหน้านี้ของเรา'],
    ['/errors/500', 404, 'ไม่พบหน้านี้ของเรา'],
  ])('%s answers %i with a finished page', async (path, expected, words) => {
    const { ask } = await openDoor({ next: smallSite })

    const { status, text } = await ask(path)

    expect(status).toBe(expected)
    expect(text).toContain(`<main>${words}</main>`)
    expect(text).not.toContain('__next_error__')
  })

  it('fall back to a plain page when the error page fails too', async () => {
    const { ask } = await openDoor({
      next: () => {
        throw new Error('everything fails')
      },
    })

    const { status, text } = await ask('/')

    expect(status).toBe(500)
    expect(text).toMatch(/<main>[\s\S]*ระบบขัดข้อง[\s\S]*<\/main>/)
  })

  it('answer the error page when a drawing takes too long', async () => {
    const { ask } = await openDoor({
      next: (req, res) => (req.url === '/slow' ? undefined : smallSite(req, res)),
      drawTimeoutMs: 200,
    })

    const { status, text } = await ask('/slow')

    expect(status).toBe(500)
    expect(text).toContain('ขัดข้องของเรา')
  })

  it('are drawn without anything of the visitor but the address and the display cookie', async () => {
    const { ask } = await openDoor({
      next: (req, res) => html(res, JSON.stringify({ url: req.url, headers: req.headers })),
    })

    const { text } = await ask('/news?page=2', {
      headers: {
        host: 'evil.example',
        cookie: 'payload-token=secret; display=large.high; other=1',
        rsc: '1',
        'next-router-state-tree': 'x',
        'x-forwarded-host': 'evil.example',
        'x-visitor-address': '6.6.6.6',
        'x-site-path': '/evil',
        'user-agent': 'a phone',
        'accept-language': 'en',
      },
    })
    const drawn = JSON.parse(text)

    expect(drawn.url).toBe('/news?page=2')
    expect(drawn.headers).toEqual({
      host: 'dlict.example.go.th',
      accept: 'text/html',
      'accept-encoding': 'identity',
      'user-agent': 'dlict-front-door',
      'x-forwarded-host': 'dlict.example.go.th',
      'x-forwarded-proto': 'https',
      cookie: 'display=large.high',
      'x-site-path': '/news?page=2',
      connection: 'keep-alive',
    })
  })

  it.each(['Large', 'a b', '"x"', 'ก', 'x'.repeat(41), 'large.dark', 'normal.normal'])(
    'are drawn without a display cookie of %s',
    async (value) => {
      const { ask } = await openDoor({
        next: (req, res) => html(res, `cookie: ${req.headers.cookie}`),
      })

      const { text } = await ask('/', {
        headers: { cookie: `display=${encodeURI(value)}; display2=ok` },
      })

      expect(text).toBe('cookie: undefined')
    },
  )

  it('set no cookie', async () => {
    const { ask } = await openDoor({
      next: (_req, res) => {
        res.setHeader('set-cookie', ['display=large; Path=/', 'session=1'])
        res.writeHead(307, { location: 'https://dlict.example.go.th/news?a=1#top' }).end()
      },
    })

    const { status, headers } = await ask('/display?theme=large')

    expect(status).toBe(307)
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers.location).toBe('/news?a=1#top')
  })

  it('redirect elsewhere as the site says, never to another host by two slashes', async () => {
    const targets = ['https://moe.example/a', 'https://dlict.example.go.th//moe.example']
    const { ask } = await openDoor({
      next: (req, res) =>
        void res.writeHead(302, { location: targets[Number(req.url?.slice(1))] }).end(),
    })

    expect((await ask('/0')).headers.location).toBe('https://moe.example/a')
    expect((await ask('/1')).headers.location).toBe('/moe.example')
  })

  it('redirect although Next draws its empty page behind it', async () => {
    const { ask } = await openDoor({
      next: (_req, res) =>
        void res
          .writeHead(308, { location: '/news', 'content-type': 'text/html' })
          .end('<html id="__next_error__"></html>'),
    })

    const { status, headers, text } = await ask('/old')

    expect([status, headers.location, text]).toEqual([308, '/news', ''])
  })

  it('pass feeds and other formats unchanged, their errors too', async () => {
    const { ask } = await openDoor({
      next: (req, res) => {
        const isFeed = req.url === '/feed.xml'
        res.writeHead(isFeed ? 200 : 404, {
          'content-type': isFeed ? 'application/rss+xml' : 'application/json',
          'cache-control': 'public, max-age=60',
        })
        res.end(isFeed ? '<rss><script>x</script></rss>' : '{"error":"unknown"}')
      },
    })

    const feed = await ask('/feed.xml')
    const oembed = await ask('/oembed?url=x')

    expect(feed.text).toBe('<rss><script>x</script></rss>')
    expect(feed.headers['cache-control']).toBe('public, max-age=60')
    expect(oembed).toMatchObject({ status: 404, text: '{"error":"unknown"}' })
  })

  it('come compressed as the browser asks', async () => {
    const page = nextPage('ข่าว '.repeat(1_000))
    const { ask } = await openDoor({ next: (_req, res) => html(res, page) })

    const brotli = await ask('/', { headers: { 'accept-encoding': 'gzip, deflate, br' } })
    const gzip = await ask('/', { headers: { 'accept-encoding': 'gzip, br;q=0' } })
    const none = await ask('/')

    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(brotli.body).toString()).toBe(none.text)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(none.text)
    expect(none.headers['content-encoding']).toBeUndefined()
    expect(none.headers.vary).toBe('Accept-Encoding, Cookie')
  })

  it('answer HEAD with the headers alone', async () => {
    const { ask } = await openDoor({ next: smallSite })

    const { status, headers, text } = await ask('/', { method: 'HEAD' })

    expect(status).toBe(200)
    expect(Number(headers['content-length'])).toBeGreaterThan(100)
    expect(text).toBe('')
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuse %s', async (method) => {
    const { ask } = await openDoor({ next: smallSite })

    const { status, headers, text } = await ask('/', { method })

    expect(status).toBe(405)
    expect(headers.allow).toBe('GET, HEAD, OPTIONS')
    expect(text).toContain('<main>')
  })
})

describe('a page that says itself what is not there', () => {
  it('keeps its words and gets the status 404; words of people that look like it do not', async () => {
    const unknown = '<div data-answer="404">ไม่พบเลขที่นี้</div>'
    const { ask } = await openDoor({
      next: (req, res) =>
        html(
          res,
          nextPage(req.url === '/verify/1-2570' ? unknown : '&lt;div data-answer="404"&gt;'),
        ),
    })

    const answer = await ask('/verify/1-2570')

    expect(answer.status).toBe(404)
    expect(answer.text).toContain('ไม่พบเลขที่นี้')
    expect((await ask('/verify/2-2570')).status).toBe(200)
  })
})
