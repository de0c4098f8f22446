import { once } from 'node:events'
import { request } from 'node:http'
import { describe, expect, it, vi } from 'vitest'
import type { SitePort } from '@/server/sitePort'
import { html, makeSite, nextPage, openDoor } from './openDoor'

const FILM = Buffer.from('0123456789'.repeat(100))

const next = (_req: unknown, res: Parameters<typeof html>[0]) => html(res, nextPage('หน้า'))

const openFiles = (serveFile: SitePort['serveFile']) =>
  openDoor({ next, site: { ...makeSite({ database: true, parts: {} }), serveFile } })

const film = (request: Request): Response =>
  new Response(request.method === 'HEAD' ? null : new Uint8Array(FILM), {
    headers: { 'Content-Length': String(FILM.length), 'Content-Type': 'video/mp4' },
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
      return new Response(null, { status: 304 })
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
    const { ask } = await openFiles(async () => new Response(null, { status: 404 }))

    const [person, page] = [
      await ask('/files/1/x', { headers: { accept: 'text/html,*/*' } }),
      await ask('/files/1/x', { headers: { accept: 'image/avif,*/*' } }),
    ]

    expect([person.status, page.status]).toEqual([404, 404])
    expect(person.text).toContain('ไม่พบหน้านี้')
    expect(page.headers['content-length']).toBe('0')
  })

  it('is let go when who asked has left, and that is no fault', async () => {
    const cancelled = vi.fn()
    const { port, lines } = await openFiles(async () => {
      const body = new ReadableStream({
        pull: (stream) => stream.enqueue(new Uint8Array(64 * 1024)),
        cancel: cancelled,
      })
      return new Response(body)
    })

    const asked = request({ host: '127.0.0.1', port, path: '/files/1/film.mp4', agent: false })
    asked.on('error', () => {})
    asked.end()
    await once(asked, 'response')
    asked.destroy()

    await vi.waitFor(() => expect(cancelled).toHaveBeenCalled())
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })
})
