import type { Payload } from 'payload'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openEntries } from '@/library/collections/queries'
import { findAdded } from '@/library/lesson/findAdded'
import { findItemsByCode } from '@/library/lesson/findLessonItems'
import { answerLessonSheet } from '@/library/lesson/print/answerLessonSheet'
import { setClock } from '@/shared/clock'
import { answerForFile } from '@/start/answerForFile'
import { drawPages, hasPoppler, readText } from '../support/readPDF'
import { readQR } from '../support/readQR'
import { readZip } from '../support/readZip'
import { openSite } from '../support/site'

const NOW = new Date('2026-11-22T03:00:00Z')
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000).toISOString()

let payload: Payload

async function makeFile(name: string) {
  const text = Buffer.from(`บันทึก ${name}\n`)
  return payload.create({
    collection: 'media',
    data: { originalName: name },
    file: { data: text, name, mimetype: 'text/plain', size: text.length },
  })
}

const makeMedium = (data: Record<string, unknown> = {}) =>
  payload.create({
    collection: 'teaching-media',
    locale: 'th',
    draft: data.stage === 'draft',
    data: {
      title: 'ใบงาน ม.3',
      stage: 'published',
      visibility: 'public',
      publishedAt: days(-1),
      mediaType: 'worksheet',
      levels: ['m3'],
      licence: 'cc-by',
      creators: [{ name: 'นายสมชาย ใจดี', role: 'ผู้จัดทำ' }],
      ...data,
    } as never,
  })

const makeCollection = (
  items: { id: string }[],
  data: Record<string, unknown> = {},
  relationTo = 'teaching-media',
) =>
  payload.create({
    collection: 'library-collections',
    locale: 'th',
    data: {
      title: 'ชุดสื่อทดสอบ',
      stage: 'published',
      visibility: 'public',
      publishedAt: days(-1),
      entries: items.map(({ id }, at) => ({
        item: { relationTo, value: id },
        note: `ลำดับ ${at + 1}`,
      })),
      ...data,
    } as never,
  })

const ask = (path: string, method = 'GET') =>
  answerForFile(new Request(`http://localhost:3000${path}`, { method }))

async function zipOf(path: string) {
  const answer = await ask(path)
  expect(answer.status).toBe(200)
  const chunks: Buffer[] = []
  for await (const chunk of answer.stream?.() ?? []) chunks.push(chunk as Buffer)
  const zip = Buffer.concat(chunks)
  expect(Number(answer.headers.get('content-length'))).toBe(zip.length)
  return { answer, entries: await readZip(zip) }
}

beforeAll(async () => {
  setClock(NOW)
  payload = await openSite()
  await payload.updateGlobal({
    slug: 'site-settings',
    locale: 'th',
    data: { officeName: 'สำนักงานเขตทดสอบ', groupName: 'กลุ่มทดสอบ' },
  })
}, 120_000)

afterEach(() => setClock(NOW))

describe('the archive of a list', () => {
  it('holds a folder for each item in the order of the list, and says who made what under which licence', async () => {
    const [one, two] = [await makeFile('น้ำใจ.txt'), await makeFile('น้ำใจ.txt')]
    const first = await makeMedium({ title: 'ชิ้นแรก', files: [{ file: one.id }, { file: two.id }] })
    const second = await makeMedium({
      title: 'ชิ้นที่สอง',
      licence: 'cc0',
      links: [{ url: 'https://example.org/x', label: 'เว็บ' }],
    })

    const { answer, entries } = await zipOf(
      `/files/zip/lesson.zip?i=${second.code},${first.code}&t=${encodeURIComponent('คาบเช้า')}`,
    )
    const readme = entries[0]?.bytes.toString() ?? ''

    expect(entries.map(({ path }) => path)).toEqual([
      'README.txt',
      '02-ชิ้นแรก/น้ำใจ.txt',
      '02-ชิ้นแรก/น้ำใจ (2).txt',
    ])
    expect(entries[1]?.bytes.toString()).toBe('บันทึก น้ำใจ.txt\n')
    expect(entries.every(({ isUTF8 }) => isUTF8)).toBe(true)
    expect(decodeURIComponent(answer.headers.get('content-disposition') ?? '')).toContain(
      'คาบเช้า.zip',
    )
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(readme.startsWith('\ufeffคาบเช้า\r\nจาก สำนักงานเขตทดสอบ\r\n')).toBe(true)
    expect(readme.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    for (const line of [
      '1. ชิ้นที่สอง',
      'ลิงก์: เว็บ https://example.org/x',
      'ไม่มีไฟล์ให้ดาวน์โหลด',
      '2. ชิ้นแรก',
      'สัญญาอนุญาต: CC BY (อ้างอิงที่มา) https://creativecommons.org/licenses/by/4.0/',
      'ผู้จัดทำ: นายสมชาย ใจดี (ผู้จัดทำ)',
      `ที่อยู่: http://localhost:3000/go/${first.code}`,
      '22 พฤศจิกายน 2569',
    ]) {
      expect(readme).toContain(line)
    }
  })

  it('is there for one item and for a collection, and tells its length without being sent', async () => {
    const file = await makeFile('ใบงาน.txt')
    const medium = await makeMedium({ title: 'เดี่ยว', files: [{ file: file.id }] })
    const collection = await makeCollection([medium])

    for (const code of [medium.code, collection.code]) {
      const { entries } = await zipOf(`/files/zip/${code}.zip`)
      expect(entries.map(({ path }) => path)).toEqual(['README.txt', '01-เดี่ยว/ใบงาน.txt'])
      const head = await ask(`/files/zip/${code}.zip`, 'HEAD')
      expect(head.stream).toBeUndefined()
      expect(Number(head.headers.get('content-length'))).toBeGreaterThan(0)
    }
  })

  it('holds nothing that visitors may not fetch', async () => {
    const file = await makeFile('ลับ.txt')
    const files = [{ file: file.id }]
    const hidden = [
      await makeMedium({ stage: 'draft', files }),
      await makeMedium({ visibility: 'staff', files }),
      await makeMedium({ publishedAt: days(1), files }),
      await makeMedium({ publishedAt: days(-2), expiresAt: days(-1), files }),
    ]
    const codes = hidden.map(({ code }) => code).join(',')

    expect((await ask(`/files/zip/lesson.zip?i=${codes}`)).status).toBe(404)
    for (const { code } of hidden) {
      expect((await ask(`/files/zip/${code}.zip`)).status).toBe(404)
    }
    for (const name of [
      'lesson.zip',
      'm0000000.zip',
      'x.zip',
      '../a.zip',
      'M0000000.ZIP',
      'c0000000.zip',
    ]) {
      expect((await ask(`/files/zip/${name}`)).status, name).toBe(404)
    }
  })

  it('says clearly when it would be too much', async () => {
    const ids: string[] = []
    for (let at = 0; at < 7; at += 1) ids.push((await makeFile(`ไฟล์ ${at}.txt`)).id)
    const files = Array.from({ length: 29 }, (_, at) => ({ file: ids[at % ids.length] }))
    const media = []
    for (let at = 0; at < 7; at += 1) media.push(await makeMedium({ files }))

    const answer = await ask(`/files/zip/lesson.zip?i=${media.map(({ code }) => code).join(',')}`)
    const text = Buffer.concat((await answer.stream?.().toArray()) ?? []).toString()

    expect(answer.status).toBe(413)
    expect(text).toContain('203 ไฟล์')
    expect(text).toContain('เกิน 200 ไฟล์')
  })
})

describe('a collection', () => {
  it('shows its items in order and says how many are not published any more', async () => {
    const media = []
    for (const title of ['หนึ่ง', 'สอง', 'สาม', 'สี่']) media.push(await makeMedium({ title }))
    const [, gone, hidden] = media
    const collection = await makeCollection(media)
    await payload.update({
      collection: 'teaching-media',
      id: gone!.id,
      locale: 'th',
      data: { stage: 'withdrawn', withdrawal: { kind: 'notice', reason: 'ผิด' } },
    })
    await payload.update({
      collection: 'teaching-media',
      id: hidden!.id,
      locale: 'th',
      data: { visibility: 'staff' },
    })

    const { open, dropped } = await openEntries(collection)

    expect(open.map(({ item, note }) => [item.title, note])).toEqual([
      ['หนึ่ง', 'ลำดับ 1'],
      ['สี่', 'ลำดับ 4'],
    ])
    expect(dropped).toBe(2)
  })

  it('is not published without an item', async () => {
    const draft = await payload.create({
      collection: 'library-collections',
      locale: 'th',
      draft: true,
      data: { title: 'ยังว่าง', summary: 'สรุป' } as never,
    })
    const { user } = {
      user: await payload.create({
        collection: 'users',
        data: {
          name: 'ผอ.',
          email: 'd@example.org',
          password: 'correct-horse-battery',
          roles: ['admin'],
        },
      }),
    }

    await expect(
      payload.update({
        collection: 'library-collections',
        id: draft.id,
        locale: 'th',
        data: { stage: 'published' },
        overrideAccess: false,
        user: { ...user, collection: 'users' },
      }),
    ).rejects.toThrow(/รายการตามลำดับ|Items in order|entries/)
  })
})

describe('what can be added to a list', () => {
  it('a code in any writing, an address, a short address, all items of a collection', async () => {
    const [one, two] = [await makeMedium({ title: 'ก' }), await makeMedium({ title: 'ข' })]
    const collection = await makeCollection([one, two])

    expect(await findAdded(one.code!.toUpperCase())).toEqual([one.code])
    expect(await findAdded(`http://localhost:3000/go/${one.code}`)).toEqual([one.code])
    expect(await findAdded(`localhost:3000/go/${one.code}`)).toEqual([one.code])
    const page = `/library/media/${encodeURIComponent(one.slug!)}`
    expect(await findAdded(`http://localhost:3000${page}`)).toEqual([one.code])
    expect(await findAdded(`http://localhost:3000/en${page}`)).toEqual([one.code])
    expect(await findAdded(collection.code!)).toEqual([one.code, two.code])
  })

  it('nothing else', async () => {
    const draft = await makeMedium({ stage: 'draft' })
    const news = await payload.create({
      collection: 'news',
      locale: 'th',
      data: {
        title: 'ข่าว',
        stage: 'published',
        visibility: 'public',
        publishedAt: days(-1),
      } as never,
    })
    for (const typed of [
      draft.code!,
      news.code!,
      'x',
      'https://example.org/go/m0000000',
      '///',
      'm0000000',
    ]) {
      expect(await findAdded(typed), typed).toEqual([])
    }
  })

  it('items keep the order of the list', async () => {
    const media = [await makeMedium({ title: 'ก' }), await makeMedium({ title: 'ข' })]
    const codes = media.map(({ code }) => code!).reverse()

    expect((await findItemsByCode([...codes, 'm0000000'])).map(({ code }) => code)).toEqual(codes)
  })
})

describe.skipIf(!hasPoppler)('the sheet of a list (needs poppler)', () => {
  it('holds title, date, each item with its short address, and a code that opens it', async () => {
    const medium = await makeMedium({ title: 'ใบงานพาราโบลา #1 *ดี*' })
    const answer = await answerLessonSheet({
      name: 'lesson',
      params: { i: medium.code!, t: 'คาบเช้า' },
    })
    const pdf = Buffer.from(await answer.arrayBuffer())
    const text = readText(pdf)
    const pages = drawPages(pdf)

    expect(answer.headers.get('content-type')).toBe('application/pdf')
    for (const part of [
      'คาบเช้า',
      'กลุ่มทดสอบ',
      '22พฤศจิกายน2569',
      '1.ใบงานพาราโบลา#1*ดี*',
      'ใบงาน·ม.3',
    ]) {
      expect(text).toContain(part)
    }
    expect(text).toContain(`localhost:3000/go/${medium.code}`)
    expect(pages).toHaveLength(1)
    expect(await readQR(pages[0]!)).toBe(`http://localhost:3000/go/${medium.code}`)
  })

  it('puts twelve items on a page and the thirteenth on the next', async () => {
    const codes: string[] = []
    for (let at = 0; at < 13; at += 1) {
      const medium = await makeMedium({
        title: `นวัตกรรมการจัดการเรียนรู้ที่มีชื่อยาวมาก ${'ยาว'.repeat(30)} ${at}`,
      })
      codes.push(medium.code!)
    }
    const sheet = async (count: number) => {
      const i = codes.slice(0, count).join(',')
      const answer = await answerLessonSheet({ name: 'lesson', params: { i } })
      return drawPages(Buffer.from(await answer.arrayBuffer()))
    }

    expect(await sheet(12)).toHaveLength(1)
    expect(await sheet(13)).toHaveLength(2)
  })

  it('is not there for an empty list or an unknown collection', async () => {
    for (const [name, params] of [
      ['lesson', {}],
      ['lesson', { i: 'm0000000' }],
      ['c0000000', {}],
    ] as const) {
      expect((await answerLessonSheet({ name, params })).status).toBe(404)
    }
  })
})
