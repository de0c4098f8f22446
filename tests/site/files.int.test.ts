import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { GET, HEAD } from '@/app/(site)/files/[id]/[name]/route'
import type { Media } from '@/payload-types'
import { contentDisposition } from '@/uploads/contentDisposition'
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
  headers = {},
  method = 'GET',
}: {
  id: string
  name?: string
  headers?: Record<string, string>
  method?: 'GET' | 'HEAD'
}) => {
  const request = new Request('http://localhost:3000/files', { headers, method })
  const handle = method === 'HEAD' ? HEAD : GET
  return handle(request, { params: Promise.resolve({ id, name }) })
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
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600')
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
    const stale = await ask({ range: 'bytes=0-1', 'if-range': '"old"' })
    expect(stale.status).toBe(200)
    await stale.body?.cancel()
  })
})

describe('files of nothing published', () => {
  it('are for staff only, and never kept by a cache', async () => {
    expect((await fetchFile({ id: text.id })).status).toBe(404)

    const seen = await fetchFile({ id: text.id, headers: { authorization: `JWT ${token}` } })
    expect(seen.status).toBe(200)
    expect(seen.headers.get('cache-control')).toBe('private, no-store')
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
    for (const odd of [null, '', 'bytes=', 'bytes=5-2', 'bytes=0-1,3-4', 'lines=1-2', 'bytes=-']) {
      expect(parseByteRange(odd, 10)).toBeUndefined()
    }
  })
})
