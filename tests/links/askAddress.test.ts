import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLinkChecker, type CheckerOptions } from '@/links/createLinkChecker'
import { runLinkServer, status, type LinkServer } from './linkServer'

let server: LinkServer
const paused: number[] = []

beforeAll(async () => {
  server = await runLinkServer({
    '/ok': status(200),
    '/no-head': (request, response) =>
      void response.writeHead(request.method === 'HEAD' ? 405 : 200).end('x'.repeat(100)),
    '/moved': status(302, { location: '/ok' }),
    '/round': status(302, { location: '/round' }),
    '/elsewhere': status(302, { location: 'http://127.0.0.2/secret' }),
    '/metadata': status(302, { location: 'http://169.254.169.254/latest' }),
    '/file': status(302, { location: 'file:///etc/passwd' }),
    '/private-file': status(302, { location: 'https://accounts.google.com/ServiceLogin' }),
    '/busy': status(429, { 'retry-after': '90' }),
    '/broken': (request) => void request.socket.destroy(),
    '/oembed': (request, response) => {
      const video = new URL(request.url ?? '', 'http://x').searchParams.get('url') ?? ''
      const code = video.endsWith('gone') ? 404 : video.endsWith('private') ? 403 : 200
      response.writeHead(code).end('{}')
    },
  })
})
afterAll(() => server.stop())
beforeEach(() => {
  server.asked.length = 0
  paused.length = 0
})

const check = (address: string, options: Partial<CheckerOptions> = {}) =>
  createLinkChecker({
    siteURL: 'https://office.example.go.th',
    isAllowed: (ip) => ip === '127.0.0.1',
    youtube: server.url,
    wait: (ms) => {
      paused.push(ms)
      return Promise.resolve()
    },
    ...options,
  }).check({ address, signal: new AbortController().signal })

describe('asking an address', () => {
  it('takes a HEAD, says who asks, and reads no content', async () => {
    expect(await check(`${server.url}/ok`)).toEqual({ kind: 'ok', status: 200 })
    expect(server.asked).toEqual(['HEAD /ok'])
    expect(server.headers['user-agent']).toContain('https://office.example.go.th')
  })

  it('asks with GET for one byte where HEAD is refused, after a pause', async () => {
    expect(await check(`${server.url}/no-head`)).toMatchObject({ kind: 'ok' })
    expect(server.asked).toEqual(['HEAD /no-head', 'GET /no-head'])
    expect(server.headers.range).toBe('bytes=0-0')
    expect(paused).toEqual([1_000])
  })

  it('follows redirects, five at most', async () => {
    expect(await check(`${server.url}/moved`)).toEqual({ kind: 'ok', status: 200 })
    expect(await check(`${server.url}/round`)).toEqual({ kind: 'failing', reason: 'redirects' })
    expect(server.asked.filter((asked) => asked.endsWith('/round'))).toHaveLength(6)
  })

  it('believes a 404 only after GET has said so too', async () => {
    expect(await check(`${server.url}/nothing`)).toMatchObject({ kind: 'gone', status: 404 })
    expect(server.asked).toEqual(['HEAD /nothing', 'GET /nothing'])
  })

  it('is told to come back later', async () => {
    expect(await check(`${server.url}/busy`)).toMatchObject({ kind: 'later', waitMs: 90_000 })
    expect(server.asked).toEqual(['HEAD /busy'])
  })

  it('knows a page that leads to signing in, without asking there', async () => {
    expect(await check(`${server.url}/private-file`)).toMatchObject({ kind: 'needsAccess' })
  })

  it('says why nothing answered', async () => {
    expect(await check(`${server.url}/broken`)).toMatchObject({ reason: 'noConnection' })
    expect(await check('http://no-such-host.invalid/')).toMatchObject({ kind: 'failing' })
  })

  it.each([
    ['abc', 'ok'],
    ['private', 'needsAccess'],
    ['gone', 'gone'],
  ])('asks oEmbed about the video %s: %s', async (video, kind) => {
    expect(await check(`https://youtu.be/${video}`)).toMatchObject({ kind })
    expect(server.asked).toEqual([`GET /oembed?url=https%3A%2F%2Fyoutu.be%2F${video}&format=json`])
  })
})

describe('addresses inside a network', () => {
  const REFUSED = { kind: 'gone', reason: 'notPublic' }

  it.each(['http://127.0.0.1', 'http://localhost', 'http://[::1]', 'http://2130706433'])(
    'are never asked: %s',
    async (host) => {
      const found = await check(`${host}:${server.port}/ok`, { isAllowed: undefined })
      expect(found).toEqual(REFUSED)
      expect(server.asked).toEqual([])
    },
  )

  it('are not asked behind a redirect either', async () => {
    expect(await check(`${server.url}/elsewhere`)).toEqual(REFUSED)
    expect(await check(`${server.url}/metadata`)).toEqual(REFUSED)
    expect(await check(`${server.url}/file`)).toMatchObject({ reason: 'redirects' })
  })
})
