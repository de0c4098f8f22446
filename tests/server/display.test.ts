import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { changeDisplay, readDisplay, writeDisplay } from '@/server/display'
import { openDoor } from './openDoor'

const page = (_req: unknown, res: ServerResponse) =>
  void res.writeHead(200, { 'content-type': 'text/html' }).end('<html><body>page</body></html>')

describe('text size and contrast', () => {
  it('are read back as they were written', () => {
    const wish = { size: 'larger', contrast: 'high' } as const

    expect(readDisplay(writeDisplay(wish))).toEqual(wish)
  })

  it.each([undefined, '', 'large', 'large.high.x', 'huge.high', '__proto__.high'])(
    'are as they come for a cookie of %s',
    (value) => {
      expect(readDisplay(value)).toEqual({ size: 'normal', contrast: 'normal' })
    },
  )

  it('change one at a time', () => {
    const before = { size: 'large', contrast: 'normal' } as const

    expect(changeDisplay(before, 'contrast=high')).toEqual({ size: 'large', contrast: 'high' })
    expect(changeDisplay(before, 'size=huge')).toBeNull()
  })
})

describe('a link that changes the display', () => {
  it('keeps the wish for a year and leads back to the page it stood on', async () => {
    const { ask } = await openDoor({ next: page })

    const { status, headers } = await ask('/display?size=large', {
      headers: {
        host: 'dlict.example.go.th',
        referer: 'https://dlict.example.go.th/news?page=2',
        cookie: 'display=normal.high',
      },
    })

    expect(status).toBe(303)
    expect(headers.location).toBe('/news?page=2')
    expect(headers['set-cookie']).toEqual([
      'display=large.high; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure',
    ])
  })

  it('takes the cookie away when pages are wished as they come', async () => {
    const { ask } = await openDoor({ next: page })

    const { headers } = await ask('/en/display?size=normal', {
      headers: { cookie: 'display=large.normal' },
    })

    expect(headers.location).toBe('/en/display')
    expect(headers['set-cookie']?.[0]).toMatch(/^display=; Path=\/; Max-Age=0;/)
  })

  it.each(['https://evil.example/news', 'https://dlict.example.go.th//evil.example', 'no address'])(
    'never leads to %s',
    async (referer) => {
      const { ask } = await openDoor({ next: page })

      const { headers } = await ask('/display?size=large', {
        headers: { host: 'dlict.example.go.th', referer },
      })

      expect(headers.location).toBe('/display')
    },
  )

  it('is a page like any other when it wishes nothing', async () => {
    const { ask } = await openDoor({ next: page })

    expect((await ask('/display')).status).toBe(200)
    expect((await ask('/display?size=huge')).status).toBe(200)
  })
})
