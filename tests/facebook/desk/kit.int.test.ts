import { handleEndpoints, type Payload } from 'payload'
import config from '@payload-config'
import sharp from 'sharp'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { KitLink } from '@/facebook/desk/kit/kitEndpoints'
import { setClock } from '@/shared/clock'
import { makeCast, type Cast } from '../../accounts/cast'
import { complete } from '../../support/complete'
import { makePhoto } from '../../support/makePhoto'
import { readQR } from '../../support/readQR'
import { readZip } from '../../support/readZip'
import { openSite } from '../../support/site'
import { addTo, BY_HAND } from './posts'

vi.hoisted(() => (process.env.FACEBOOK_MODE = 'fake'))

let payload: Payload
let cast: Cast
let item: string
let post: string

const ALTS = ['ครูเปิดงาน', 'นักเรียนทดลอง', 'มอบรางวัล']

beforeAll(async () => {
  payload = await openSite()
  cast = await makeCast(payload)
  const gallery: string[] = []
  for (const alt of ALTS) {
    const data = await makePhoto({ width: 640, height: 480 })
    const file = { data, name: `${alt}.jpg`, mimetype: 'image/jpeg', size: data.length }
    const consent = { showsPupils: false }
    const made = await payload.create({
      ...{ collection: 'media' as const, data: { alt, consent }, file },
    })
    gallery.push(String(made.id))
  }
  const facebook = { share: false, mode: 'photos' as const }
  const made = await payload.create({
    collection: 'news',
    data: {
      ...{ ...complete('news'), title: 'ค่าย <วิทย์>', stage: 'published', visibility: 'public' },
      ...{ gallery, facebook },
    } as never,
  })
  item = String(made.id)
  post = await addTo({ payload, item, post: { ...BY_HAND, code: made.code ?? '' } })
})
afterEach(() => setClock(null))

async function get(path: string, token?: string) {
  const headers: Record<string, string> = token ? { authorization: `JWT ${token}` } : {}
  const request = new Request(`http://localhost:3000/api/cross-posts/${path}`, { headers })
  const answer = await handleEndpoints({ config, request })
  return {
    ...answer,
    status: answer.status,
    headers: answer.headers,
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}

const asPR = (path: string) => get(path, cast.askers.pr.token)

const linkTo = async () => JSON.parse((await asPR(`${post}/kit-link`)).bytes.toString()) as KitLink
const pathOf = (href: string) =>
  new URL(href).pathname.replace('/api/cross-posts/', '') + new URL(href).search

describe('the copy kit', () => {
  it('is an archive of the text, the link, the pictures in order and what they show', async () => {
    const { status, headers, bytes } = await asPR(`${post}/kit.zip`)
    expect(status).toBe(200)
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="facebook-n\w{7}-1.zip"/,
    )

    const entries = await readZip(bytes)
    expect(entries.map(({ path }) => path)).toEqual([
      ...['ข้อความ.txt', 'ลิงก์.txt', 'คำอธิบายภาพ.txt'],
      ...['01.jpg', '02.jpg', '03.jpg'],
    ])
    expect(entries.every(({ isUTF8, path }) => isUTF8 || path.endsWith('.jpg'))).toBe(true)
    const [text, link, alts, ...pictures] = entries.map((entry) => entry.bytes)
    expect(text?.toString()).toMatch(/^\ufeffค่าย <วิทย์>\r\n[\s\S]*\/go\/n\w{7}-1\r\n$/)
    expect(link?.toString()).toMatch(/^\ufeffhttp:\/\/localhost:3000\/go\/n\w{7}-1\r\n$/)
    expect(alts?.toString()).toBe(
      `\ufeff01.jpg: ${ALTS[0]}\r\n02.jpg: ${ALTS[1]}\r\n03.jpg: ${ALTS[2]}\r\n`,
    )
    for (const picture of pictures) {
      expect((await sharp(picture).metadata()).format).toBe('jpeg')
      expect(picture.length).toBeLessThanOrEqual(4 * 1024 * 1024)
    }
  })

  it('opens on a phone by its QR code, without signing in', async () => {
    const { href, qr } = await linkTo()
    expect(await readQR(Buffer.from(qr))).toBe(href)

    const { status, headers, bytes } = await get(pathOf(href))
    const page = bytes.toString()
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('text/html')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(page).toContain('<h1>ค่าย &lt;วิทย์&gt;</h1>')
    expect(page).toMatch(/<textarea[^>]*readonly>\n/)
    for (const alt of ALTS) expect(page).toContain(`alt="${alt}"`)

    const hrefs = [...page.matchAll(/href="(kit\/[^"]+)"/g)].map(([, found]) => found ?? '')
    const names = hrefs.map((one) => one.replace(/\?.*/, ''))
    expect(names).toEqual(['kit/01.jpg', 'kit/02.jpg', 'kit/03.jpg', 'kit/post.zip'])
    const picture = await get(hrefs[0] ?? '')
    expect(picture.headers.get('content-type')).toBe('image/jpeg')
    expect((await sharp(picture.bytes).metadata()).format).toBe('jpeg')
    expect(await readZip((await get(hrefs[3] ?? '')).bytes)).toHaveLength(6)
  })

  it('is closed to a key that is forged, or over, and says what to do', async () => {
    const path = pathOf((await linkTo()).href)
    const forged = path.slice(0, -3) + (path.endsWith('AAA') ? 'BBB' : 'AAA')

    for (const part of ['', '/01.jpg', '/post.zip']) {
      const { status, bytes } = await get(forged.replace('kit?', `kit${part}?`))
      expect(status).toBe(403)
      expect(bytes.toString()).toContain('สแกนคิวอาร์โคดใหม่')
    }
    expect((await get('kit')).status).toBe(403)

    setClock(new Date(Date.now() + 2 * 3_600_000 + 1_000))
    expect((await get(path)).status).toBe(403)
  })

  it('is for those who look after posts; its key is handed out by them alone', async () => {
    for (const part of ['kit.zip', 'kit-link']) {
      expect((await get(`${post}/${part}`)).status).toBe(401)
      expect((await get(`${post}/${part}`, cast.askers.librarian.token)).status).toBe(403)
    }
  })

  it('closes when the item is withdrawn, though its time is not over', async () => {
    const path = pathOf((await linkTo()).href)
    await payload.update({
      ...{ collection: 'news' as const, id: item },
      data: { stage: 'withdrawn', withdrawal: { kind: 'gone' } },
    })

    expect((await get(path)).status).toBe(403)
    expect((await get(path.replace('kit?', 'kit/01.jpg?'))).status).toBe(403)
    expect((await asPR(`${post}/kit.zip`)).status).toBe(409)
  })
})
