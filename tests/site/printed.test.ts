import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runSite, type RunningSite } from '../support/runningSite'

describe('printed things of the running site', () => {
  let site: RunningSite
  let code: string

  beforeAll(async () => {
    site = await runSite()
    const answer = await fetch(`${site.url}/api/announcements?limit=1&depth=0`)
    const { docs } = (await answer.json()) as { docs: { code: string }[] }
    code = docs[0]?.code ?? ''
  }, 200_000)
  afterAll(() => site.stop())

  it('a sheet comes out whole, as a PDF named in Thai', async () => {
    const answer = await fetch(`${site.url}/sheets/${code}.pdf`)
    const pdf = Buffer.from(await answer.arrayBuffer())

    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(answer.headers.get('content-disposition')).toMatch(/^inline; .*filename\*=UTF-8''%E0/)
    expect(Number(answer.headers.get('content-length'))).toBe(pdf.length)
    expect(pdf.toString('latin1')).toMatch(/^%PDF-[^]*startxref\s+\d+\s+%%EOF\s*$/)
  })

  it.each([() => code, () => 'site'])(
    'a picture comes out whole, to be kept a while',
    async (of) => {
      const answer = await fetch(`${site.url}/cards/${of()}.jpg`)
      const picture = Buffer.from(await answer.arrayBuffer())

      expect(answer.headers.get('content-type')).toBe('image/jpeg')
      expect(answer.headers.get('cache-control')).toBe('public, max-age=3600')
      expect(answer.headers.get('etag')).toMatch(/^"[0-9a-f]{20}"$/)
      const { width, height } = await sharp(picture).metadata()
      expect([width, height]).toEqual([1200, 630])
      // Decoding all of it fails where a byte is missing.
      await expect(sharp(picture, { failOn: 'warning' }).raw().toBuffer()).resolves.toBeTruthy()
    },
  )

  it.each(['/cards/n0000000.jpg', '/cards/x.png', '/sheets/a0000000.pdf', '/en/cards/site.jpg'])(
    '%s is the site’s page for what is not found',
    async (path) => {
      const answer = await fetch(`${site.url}${path}`)

      expect(answer.status).toBe(404)
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(await answer.text()).toContain('<main')
    },
  )
})
