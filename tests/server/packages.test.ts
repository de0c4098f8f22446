import { describe, expect, it } from 'vitest'
import { html, nextPage, openDoor, type Stub } from './openDoor'

const SITE = { host: 'dlict.example.go.th' }
const PACKAGES = { host: 'packages.example.go.th' }

/** A stand-in for Next: every address is there, one package answers with headers of its own, one breaks. */
const everything: Stub = (req, res) => {
  if (req.url === '/packages/broken') throw new Error('stub fails')
  if (req.url?.startsWith('/packages/none')) return void res.writeHead(500).end()
  if (req.url?.startsWith('/packages/')) {
    res.setHeader('Content-Security-Policy', 'sandbox allow-scripts')
    res.setHeader('Referrer-Policy', 'no-referrer')
  }
  html(res, nextPage('ที่นี่'))
}

describe('packages on an origin of their own', () => {
  const open = () => openDoor({ next: everything, packageOrigin: 'https://packages.example.go.th' })

  it.each([
    '/',
    '/news',
    '/admin',
    '/admin/login',
    '/api/users/me',
    '/api/ready',
    '/api/health',
    '/files/1/a.jpg',
    '/display?size=large',
    '/_next/static/a.js',
    '/packages',
    '/en',
  ])('that one knows no %s', async (path) => {
    const { ask } = await open()
    const answer = await ask(path, { headers: PACKAGES })

    expect([answer.status, answer.text]).toEqual([404, ''])
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('that one has the packages, the site’s own has none', async () => {
    const { ask } = await open()
    const path = '/packages/a/index.html'

    expect((await ask(path, { headers: PACKAGES })).status).toBe(200)
    expect((await ask(path, { headers: SITE })).status).toBe(404)
    expect((await ask('/news', { headers: SITE })).status).toBe(200)
  })

  it('pages that play packages let frames lead there, to files and to films', async () => {
    const { ask } = await open()
    const { headers } = await ask('/library/media/game', { headers: SITE })

    expect(headers['content-security-policy']).toBe(
      'frame-src https://packages.example.go.th/packages/ https://dlict.example.go.th/files/ https://www.youtube-nocookie.com',
    )
  })
})

describe('packages on the site’s own origin', () => {
  it('keep the policy of what serves them, and may stand in a frame', async () => {
    const { ask } = await openDoor({ next: everything })
    const { status, headers } = await ask('/packages/a/index.html', { headers: SITE })

    expect(status).toBe(200)
    expect(headers['content-security-policy']).toBe('sandbox allow-scripts')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['x-frame-options']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it.each(['/packages/none', '/packages/broken'])(
    'may do nothing where something else answers: %s',
    async (path) => {
      const { ask } = await openDoor({ next: everything })
      const { status, headers } = await ask(path, { headers: SITE })

      expect(status).toBe(500)
      expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
    },
  )

  it.each([
    ['/library/media/game', SITE, 'https://dlict.example.go.th'],
    ['/en/library/innovations/game', SITE, 'https://dlict.example.go.th'],
    ['/library/media/game', { host: 'evil.example' }, 'https://dlict.example.go.th'],
  ])('%s names the site as the place of frames', async (path, headers, origin) => {
    const { ask } = await openDoor({ next: everything })
    const answer = await ask(path, { headers })

    expect(answer.headers['content-security-policy']).toContain(`frame-src ${origin}/packages/ `)
  })

  it('a preview keeps what it says of its own frame', async () => {
    const { ask } = await openDoor({ next: everything })
    const { headers } = await ask('/preview/teaching-media/1', { headers: SITE })

    expect(headers['content-security-policy']).toMatch(/^frame-ancestors 'self'; frame-src https:/)
  })

  it('other pages say nothing of frames', async () => {
    const { ask } = await openDoor({ next: everything })

    expect((await ask('/news', { headers: SITE })).headers['content-security-policy']).toBe(
      undefined,
    )
  })
})
