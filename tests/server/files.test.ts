import { once } from 'node:events'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { SitePort } from '@/server/sitePort'
import { html, makeSite, nextPage, openDoor } from './openDoor'

const LONG = 64 * 1024 * 1024
const FILM = Buffer.from('0123456789'.repeat(100))

const next = (_req: unknown, res: Parameters<typeof html>[0]) => html(res, nextPage('หน้า'))

const openFiles = (answerForFile: SitePort['answerForFile']) =>
  openDoor({ next, site: { ...makeSite({ database: true, parts: {} }), answerForFile } })

const folder = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const path = join(folder, 'film.mp4')
writeFileSync(path, FILM)

const film = (asked: Request, bytes = FILM.length) => ({
  status: 200,
  headers: new Headers({ 'Content-Length': String(bytes), 'Content-Type': 'video/mp4' }),
  part: asked.method === 'HEAD' ? undefined : { path, start: 0, end: bytes - 1 },
})

describe('a file', () => {
  it('comes with its length, which players and downloads go by', async () => {
    const { ask } = await openFiles(async (asked) => film(asked))

    const [whole, head] = [
      await ask('/files/1/film.mp4'),
      await ask('/files/1/film.mp4', { method: 'HEAD' }),
    ]

    expect(whole.body).toEqual(FILM)
    for (const { status, headers } of [whole, head]) {
      expect(status).toBe(200)
      expect(headers).toMatchObject({
        'content-length': String(FILM.length),
        'content-type': 'video/mp4',
        'x-content-type-options': 'nosniff',
      })
      expect(headers['transfer-encoding']).toBeUndefined()
    }
    expect(head.body).toHaveLength(0)
  })

  it('is asked for with the address and headers of the asker', async () => {
    const seen: Request[] = []
    const { ask } = await openFiles(async (asked) => {
      seen.push(asked)
      return { status: 304, headers: new Headers() }
    })

    const answer = await ask('/files/1/%E0%B8%81.pdf?v=ab', {
      headers: { range: 'bytes=0-1', cookie: 'payload-token=x' },
    })

    expect(answer.status).toBe(304)
    const [asked] = seen
    expect(new URL(asked?.url ?? '').pathname).toBe('/files/1/%E0%B8%81.pdf')
    expect(new URL(asked?.url ?? '').search).toBe('?v=ab')
    expect(asked?.headers.get('range')).toBe('bytes=0-1')
    expect(asked?.headers.get('cookie')).toBe('payload-token=x')
  })

  it('that is not there is said in words to who opens it, and in none to a page', async () => {
    const { ask } = await openFiles(async () => ({ status: 404, headers: new Headers() }))

    const [person, page] = [
      await ask('/files/1/x', { headers: { accept: 'text/html,*/*' } }),
      await ask('/files/1/x', { headers: { accept: 'image/avif,*/*' } }),
    ]

    expect([person.status, page.status]).toEqual([404, 404])
    expect(person.text).toContain('ไม่พบหน้านี้')
    expect(page.headers['content-length']).toBe('0')
  })

  it('is let go when who asked has left, and that is no fault', async () => {
    const { ask, port, lines } = await openFiles(async (request) => film(request, LONG))
    truncateSync(path, LONG)

    const asked = request({ host: '127.0.0.1', port, path: '/files/1/film.mp4', agent: false })
    asked.on('error', () => {})
    asked.end()
    await once(asked, 'response')
    asked.destroy()

    await vi.waitFor(() => expect(openFileCount()).toBe(0))
    expect((await ask('/files/1/film.mp4', { method: 'HEAD' })).status).toBe(200)
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })
})

/** How many times this process holds the film open, as far as the system tells. */
function openFileCount(): number {
  const held = '/proc/self/fd'
  if (!existsSync(held)) return 0
  return readdirSync(held).filter((name) => {
    try {
      return readlinkSync(join(held, name)) === path
    } catch {
      return false
    }
  }).length
}

describe('an archive made while it is sent', () => {
  const archive = (stream: () => Readable) => async (asked: Request) => ({
    status: 200,
    headers: new Headers({ 'Content-Length': '6', 'Content-Type': 'application/zip' }),
    stream: asked.method === 'HEAD' ? undefined : stream,
  })

  it('comes with the length it was said to have, and is not begun for who asks for its head', async () => {
    const { ask } = await openFiles(
      archive(() => Readable.from([Buffer.from('abc'), Buffer.from('def')])),
    )

    const whole = await ask('/files/zip/lesson.zip?i=m0000000')
    const head = await ask('/files/zip/lesson.zip?i=m0000000', { method: 'HEAD' })

    expect(whole.text).toBe('abcdef')
    expect(whole.headers['content-length']).toBe('6')
    expect(head.headers['content-length']).toBe('6')
    expect(head.text).toBe('')
  })

  it('is given up when its reader leaves in the middle', async () => {
    const endless = new Readable({
      read() {
        this.push(Buffer.alloc(64 * 1024))
      },
    })
    const { port } = await openDoor({
      next,
      site: {
        ...makeSite({ database: true, parts: {} }),
        answerForFile: async () => ({ status: 200, headers: new Headers(), stream: () => endless }),
      },
    })
    const asking = request({
      host: '127.0.0.1',
      port,
      path: '/files/zip/a.zip',
      agent: false,
    }).end()
    const [answer] = (await once(asking, 'response')) as [IncomingMessage]
    await once(answer, 'readable')

    asking.destroy()

    await vi.waitFor(() => expect(endless.destroyed).toBe(true))
  })
})

describe('downloads', () => {
  it('are six hundred a minute for an address; the pictures of pages are not counted', async () => {
    const { ask } = await openFiles(async () => ({ status: 304, headers: new Headers() }))
    const asked = async (path: string, times: number) => {
      const answers = []
      for (let at = 0; at < times; at += 1) answers.push((await ask(path)).status)
      return answers
    }

    expect(await asked('/files/1/640.webp', 10)).not.toContain(429)
    expect(await asked('/files/1/a.pdf', 600)).not.toContain(429)
    const refused = await ask('/files/zip/lesson.zip')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(await asked('/files/1/640-2.jpg', 1)).toEqual([304])
  }, 30_000)
})
