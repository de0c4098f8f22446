import type { IncomingHttpHeaders } from 'node:http'
import { describe, expect, it } from 'vitest'
import { openDoor } from './openDoor'

const COOKIES = 'payload-token=secret; other=x; display=large'
const asStaff = {
  cookie: COOKIES,
  origin: 'https://dlict.example.go.th',
  'sec-fetch-site': 'same-origin',
  'x-evil': '1',
}

/** A site that tells what reached it. */
async function openTelling(page = '<html><head></head><body><main>ตัวอย่าง</main></body></html>') {
  const seen: Record<string, IncomingHttpHeaders> = {}
  const opened = await openDoor({
    next: (req, res) => {
      seen[req.url ?? ''] = req.headers
      res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page)
    },
  })
  return { ...opened, seen }
}

describe('previews', () => {
  it('are drawn for their reader alone, and kept by nobody', async () => {
    const { ask, seen } = await openTelling()

    const { headers, text } = await ask('/preview/news/1', { headers: asStaff })

    expect(seen['/preview/news/1']).toMatchObject({
      cookie: expect.stringMatching(/^(display=[^;]+; )?payload-token=secret$/) as string,
      origin: 'https://dlict.example.go.th',
      'sec-fetch-site': 'same-origin',
    })
    expect(seen['/preview/news/1']).not.toHaveProperty('x-evil')
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-security-policy': expect.stringMatching(/^frame-ancestors 'self'; /),
      'x-robots-tag': 'noindex, nofollow',
      vary: expect.stringContaining('Cookie') as string,
    })
    expect(text).toContain('<script src="/preview.js" defer></script></head>')
  })

  it.each(['/', '/news', '/en', '/previews/x', '/en/news/preview', '/%2fpreview/news/1'])(
    'are the only pages told who asks: not %s',
    async (path) => {
      const { ask, seen } = await openTelling()

      const { text } = await ask(path, { headers: asStaff })

      expect(seen[path]?.cookie ?? '').not.toContain('payload-token')
      expect(text).not.toContain('preview.js')
    },
  )

  it('answer 401, without the script, where the site asks for a sign-in', async () => {
    const { ask } = await openTelling('<main data-preview="sign-in">เข้าสู่ระบบ</main>')

    const { status, headers, text } = await ask('/en/preview/news/1')

    expect(status).toBe(401)
    expect(headers['cache-control']).toBe('no-store')
    expect(text).not.toContain('preview.js')
  })
})
