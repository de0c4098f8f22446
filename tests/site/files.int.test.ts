import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET, HEAD } from '@/app/(site)/files/[id]/[name]/route'
import type { Media } from '@/payload-types'
import { contentDisposition } from '@/uploads/contentDisposition'
import { fileHref, variantHref } from '@/site/fileHref'
import { parseByteRange } from '@/uploads/byteRange'
import { makeUser, openSite, signIn } from '../support/site'

let payload: Payload
let picture: Media
let text: Media
let token: string

const TEXT = 'สวัสดี hello'

const upload = async (name: string, mimetype: string, data: Buffer): Promise<Media> =>
  payload.create({
    collection: 'media',
    locale: 'th',
    data: { alt: 'ภาพ' },
    file: { data, name, mimetype, size: data.length },
  })

const fetchFile = ({
  id,
  name = 'x',
  query = '',
  headers = {},
  method = 'GET',
}: {
  id: string
  name?: string
  query?: string
  headers?: Record<string, string>
  method?: 'GET' | 'HEAD'
}) => {
  const address = `http://localhost:3000/files/${encodeURIComponent(id)}/${name}${query}`
  const request = new Request(address, { headers, method })
  return method === 'HEAD' ? HEAD(request) : GET(request)
}

beforeAll(async () => {
  payload = await openSite()
  const png = await sharp({ create: { width: 700, height: 400, channels: 3, background: '#088' } })
    .png()
    .toBuffer()
  picture = await upload('ภาพกิจกรรม.png', 'image/png', png)
  text = await upload('บันทึก.txt', 'text/plain', Buffer.from(TEXT))
  await payload.create({
    collection: 'news',
    locale: 'th',
    data: { title: 'มีภาพ', stage: 'published', visibility: 'public', cover: picture.id } as never,
  })
  token = await signIn(await makeUser({ payload, role: 'contributor' }))
}, 120_000)

describe('files of published items', () => {
  it('are served under any name, as the type they are', async () => {
    const response = await fetchFile({ id: picture.id, name: 'อะไรก็ได้.exe' })

    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('image/png')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toBe('public, no-cache, no-transform')
    expect(response.headers.get('content-disposition')).toContain(
      `inline; filename="file.png"; filename*=UTF-8''${encodeURIComponent('ภาพกิจกรรม.png')}`,
    )
    const body = Buffer.from(await response.arrayBuffer())
    expect(body.length).toBe(Number(response.headers.get('content-length')))
  })

  it.each(['320.avif', '640.webp', '1600.jpg'])(
    'come smaller as %s, never enlarged',
    async (name) => {
      const response = await fetchFile({ id: picture.id, name })
      const { width } = await sharp(Buffer.from(await response.arrayBuffer())).metadata()

      expect(response.status).toBe(200)
      expect(width).toBe(Math.min(700, parseInt(name)))
    },
  )

  it('come as they are for widths and formats nobody offers', async () => {
    for (const name of ['321.webp', '640.svg', '99999.webp', '640.webp.exe', '../640.webp']) {
      const response = await fetchFile({ id: picture.id, name: encodeURIComponent(name) })
      expect(response.headers.get('content-type')).toBe('image/png')
      await response.body?.cancel()
    }
  })

  it('answer 304, 206 and 416 as RFC 9110 asks', async () => {
    const whole = await fetchFile({ id: picture.id, method: 'HEAD' })
    const etag = whole.headers.get('etag') ?? ''
    const size = Number(whole.headers.get('content-length'))
    const ask = (headers: Record<string, string>) => fetchFile({ id: picture.id, headers })

    expect(whole.body).toBeNull()
    expect((await ask({ 'if-none-match': `W/${etag}` })).status).toBe(304)
    const part = await ask({ range: 'bytes=2-5' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe(`bytes 2-5/${size}`)
    expect((await part.arrayBuffer()).byteLength).toBe(4)
    expect((await ask({ range: `bytes=${size}-` })).status).toBe(416)
    expect((await ask({ range: 'bytes=0-1,4-5' })).status).toBe(416)
    const stale = await ask({ range: 'bytes=0-1', 'if-range': '"old"' })
    expect(stale.status).toBe(200)
    await stale.body?.cancel()
  })
})

describe('an address that names the version of its file', () => {
  const cacheOf = async (href: string) => {
    const [path = '', query] = href.split('?')
    const name = path.split('/').at(-1) ?? ''
    const answer = await fetchFile({ id: picture.id, name, query: `?${query}`, method: 'HEAD' })
    return answer.headers.get('cache-control')
  }

  it('may be kept for ever, the file itself and its smaller pictures', async () => {
    for (const href of [fileHref(picture), variantHref(picture, 640, 'webp')]) {
      expect(await cacheOf(href)).toBe('public, max-age=31536000, immutable, no-transform')
    }
  })

  it('is another once the file was replaced, and the old one is asked for each time', async () => {
    const old = fileHref(picture)
    const data = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#a00' } })
      .png()
      .toBuffer()

    const replaced = await payload.update({
      collection: 'media',
      id: picture.id,
      data: {},
      file: { data, name: 'ใหม่.png', mimetype: 'image/png', size: data.length },
    })

    expect(fileHref(replaced).split('?')[0]).toBe(old.split('?')[0])
    expect(await cacheOf(fileHref(replaced))).toContain('immutable')
    expect(await cacheOf(old)).toBe('public, no-cache, no-transform')
    const body = Buffer.from(await (await fetchFile({ id: picture.id })).arrayBuffer())
    expect((await sharp(body).metadata()).width).toBe(90)
  })
})

describe('text', () => {
  it('of older programs says its code page, or its Thai could not be read', async () => {
    const old = await upload('เก่า.txt', 'text/plain', Buffer.from([0xca, 0xc7, 0xd1, 0xca]))

    const answer = await fetchFile({ id: old.id, headers: { authorization: `JWT ${token}` } })

    expect(answer.headers.get('content-type')).toBe('text/plain; charset=windows-874')
  })
})

describe('files of nothing published', () => {
  it('are for staff only, and never kept by a cache', async () => {
    expect((await fetchFile({ id: text.id })).status).toBe(404)

    const seen = await fetchFile({ id: text.id, headers: { authorization: `JWT ${token}` } })
    expect(seen.status).toBe(200)
    expect(seen.headers.get('cache-control')).toBe('private, no-store, no-transform')
    expect(seen.headers.get('content-type')).toBe('text/plain; charset=utf-8')
    expect(await seen.text()).toBe(TEXT)
  })

  it.each([
    'x',
    '',
    "' OR 1=1",
    '00000000-0000-0000-0000-000000000000',
    '../etc',
    '%00',
    '0'.repeat(24),
  ])('is what the odd id %j leads to', async (id) => {
    expect((await fetchFile({ id })).status).toBe(404)
  })

  it('answer 404 when the bytes are gone', async () => {
    const lost = await upload('lost.txt', 'text/plain', Buffer.from('x'))
    const { rm } = await import('node:fs/promises')
    await rm(join(process.env.MEDIA_DIR ?? '', lost.filename ?? ''))

    const headers = { authorization: `JWT ${token}` }
    expect((await fetchFile({ id: lost.id, headers })).status).toBe(404)
  })
})

describe('names and ranges', () => {
  it('carry Thai, and an ASCII name that cannot break the header', () => {
    const name = 'ใบงาน "ก"\r\nX: y\'(1).pdf'
    const header = contentDisposition({ name, isInline: false })

    expect(header).toMatch(/^attachment; filename="[ -!#-~]+\.pdf"; filename\*=UTF-8''[!-~]+$/)
    expect(header).not.toMatch(/[\r\n']{2}X/)
  })

  it('are read from the Range header, odd ones left out', () => {
    expect(parseByteRange('bytes=0-', 10)).toEqual({ start: 0, end: 9 })
    expect(parseByteRange('bytes=-4', 10)).toEqual({ start: 6, end: 9 })
    expect(parseByteRange('bytes=-99', 10)).toEqual({ start: 0, end: 9 })
    expect(parseByteRange('bytes=10-', 10)).toBe('unsatisfiable')
    expect(parseByteRange('bytes=0-1,3-4', 10)).toBe('unsatisfiable')
    for (const odd of [null, '', 'bytes=', 'bytes=5-2', 'lines=1-2', 'bytes=-']) {
      expect(parseByteRange(odd, 10)).toBeUndefined()
    }
  })
})
