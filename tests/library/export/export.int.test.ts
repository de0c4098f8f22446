import { unzipSync } from 'fflate'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerExport } from '@/library/export/answerExport'
import type { ExportFormat } from '@/library/export/exportFormats'
import { setClock } from '@/shared/clock'
import { openSite } from '../../support/site'
import { listRefs } from '@/library/export/listRefs'
import { parseLibraryQuery } from '@/library/parseLibraryQuery'
import { make, makeAreas } from '../interchange/harvest'
import { openSearch } from './openSearch'

const NOW = new Date('2026-11-22T03:00:00Z')

let payload: Payload
let closeSearch: () => Promise<void>

const take = (format: ExportFormat, query = '', locale = 'th') =>
  answerExport(format, new Request(`http://localhost:3000/library/export.${format}${query}`), {
    params: Promise.resolve({ locale }),
  })
interface Row {
  title: string
  kind: string
  url: string
  [name: string]: unknown
}
const read = async (query = '', locale = 'th') =>
  (await (await take('json', query, locale)).json()) as {
    total: number
    page: string
    note: string | null
    items: Row[]
  }
const titles = async (query = '') => (await read(query)).items.map(({ title }) => title)

beforeAll(async () => {
  setClock(NOW)
  payload = await openSite()
  const areas = await makeAreas(payload)
  const { id } = await make(payload, 'teaching-media', {
    title: '=HYPERLINK("http://x","ใบงานสมการ")',
    summary: 'สรุป',
    body: undefined,
    mediaType: 'worksheet',
    learningArea: areas.mathematics,
    levels: ['m1', 'm2', 'm3'],
    creators: [{ name: 'สมชาย ใจดี' }, { name: 'สมหญิง, ครู' }],
    licence: 'cc-by',
    year: 2567,
    publishedAt: '2026-11-20T20:30:00Z',
  })
  const english = { title: 'Equations', summary: 'Summary' }
  await payload.update({ collection: 'teaching-media', id, locale: 'en', data: english })
  await payload.update({
    collection: 'learning-areas',
    id: areas.mathematics!,
    locale: 'en',
    data: { title: 'Mathematics' },
  })
  await make(payload, 'innovations', {
    title: 'นวัตกรรมอ่าน',
    learningArea: areas.thai,
    publishedAt: '2026-11-19T00:00:00Z',
  })
  for (let number = 1; number <= 60; number += 1) {
    await make(payload, 'teaching-media', {
      title: `เกม ${number}`,
      learningArea: areas.thai,
      publishedAt: '2026-10-01T00:00:00Z',
    })
  }
  await make(payload, 'teaching-media', { title: 'ภายใน', visibility: 'staff' })
  await make(payload, 'teaching-media', { title: 'ตั้งเวลา', publishedAt: '2026-12-01T00:00:00Z' })
  await make(payload, 'teaching-media', { title: 'ร่าง', stage: 'draft' })
  await payload.create({
    collection: 'library-collections',
    locale: 'th',
    data: {
      ...{ title: 'ชุดสอนสมการ', summary: 'ชุด', stage: 'published', visibility: 'public' },
      learningArea: areas.mathematics,
      publishedAt: '2026-09-01T00:00:00Z',
    } as never,
  })
  closeSearch = await openSearch(payload)
}, 120_000)

afterAll(() => closeSearch())

describe('a list that is taken away', () => {
  it('is all of what the page shows, whatever page of it was open', async () => {
    const all = await read()
    const names = all.items.map(({ title }) => title)

    expect(all.total).toBe(63)
    expect(all.note).toBeNull()
    expect(new Set(names).size).toBe(63)
    for (const hidden of ['ภายใน', 'ตั้งเวลา', 'ร่าง']) expect(names).not.toContain(hidden)
    expect(await titles('?page=2')).toHaveLength(63)
  })

  it('keeps to the filters and the order of the page', async () => {
    expect(await titles('?kind=innovations')).toEqual(['นวัตกรรมอ่าน'])
    expect(await titles('?kind=media&area=mathematics')).toHaveLength(1)
    expect(await titles('?area=thai')).toHaveLength(61)
    expect((await titles('?area=thai&sort=newest'))[0]).toBe('นวัตกรรมอ่าน')
    expect(await titles('?level=p1')).toEqual([])
    expect(await titles('?area=mathematics&area=thai&sort=newest')).toHaveLength(63)
    expect(await titles(`?q=${encodeURIComponent('นวัตกรรมอ่าน')}`)).toContain('นวัตกรรมอ่าน')
  })

  it('has ISO dates, keys and whole addresses as JSON', async () => {
    const { items, page } = await read('?kind=media&area=mathematics')

    expect(page).toBe('http://localhost:3000/library?kind=media&area=mathematics')
    expect(items[0]).toMatchObject({
      title: '=HYPERLINK("http://x","ใบงานสมการ")',
      language: 'th',
      kind: 'teaching-media',
      type: 'worksheet',
      area: { key: 'mathematics', title: 'คณิตศาสตร์' },
      levels: ['m1', 'm2', 'm3'],
      licence: 'cc-by',
      licenceURL: 'https://creativecommons.org/licenses/by/4.0/',
      creators: [
        { name: 'สมชาย ใจดี', role: null },
        { name: 'สมหญิง, ครู', role: null },
      ],
      year: 2567,
      files: [],
      publishedAt: '2026-11-20T20:30:00.000Z',
    })
    expect(items[0]!.url).toMatch(/^http:\/\/localhost:3000\/library\/media\/./)
  })

  it('opens in Excel as CSV, dates in the Buddhist era, nothing a formula', async () => {
    const response = await take('csv', '?kind=media&area=mathematics')
    const bytes = new Uint8Array(await response.arrayBuffer())
    const [head, row, ...more] = new TextDecoder('utf-8', { ignoreBOM: true })
      .decode(bytes)
      .split('\r\n')

    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(head).toBe(
      '\ufeffรหัส,ชื่อเรื่อง,ประเภท,ชนิดสื่อ,กลุ่มสาระการเรียนรู้,ระดับชั้น,สัญญาอนุญาต,ผู้จัดทำ,โรงเรียน,ปีที่จัดทำ,ที่อยู่เว็บ,ไฟล์,วันที่เผยแพร่,ตรงตามเงื่อนไข',
    )
    expect(row).toContain(
      `,"'=HYPERLINK(""http://x"",""ใบงานสมการ"")",สื่อการเรียนรู้,ใบงาน,คณิตศาสตร์,ม.1–ม.3,`,
    )
    expect(row).toContain('"สมชาย ใจดี; สมหญิง, ครู"')
    expect(row).toMatch(/,2567,http[^,]+,,21 พฤศจิกายน 2569,ตรงทั้งหมด$/)
    expect(more).toEqual([''])
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="file.csv"/)
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
  })

  it('is a workbook with a row for each item', async () => {
    const response = await take('xlsx', '?area=thai')
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])

    expect(sheet.match(/<row /g)).toHaveLength(62)
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
  })

  it('is in English from the English page, as far as items are', async () => {
    const { items, page } = await read('?kind=media&area=mathematics', 'en')
    const csv = await (await take('csv', '?kind=innovations', 'en')).text()

    expect(page).toBe('http://localhost:3000/en/library?kind=media&area=mathematics')
    expect(items[0]).toMatchObject({
      title: 'Equations',
      language: 'en',
      area: { title: 'Mathematics' },
    })
    expect(items[0]!.url).toContain('/en/library/media/')
    expect(csv).toContain('Code,Title,Kind')
    expect(csv).toContain('19 November 2026 (B.E. 2569)')
  })

  it('holds collections too, with what they have', async () => {
    const { items } = await read('?kind=collections')

    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      title: 'ชุดสอนสมการ',
      kind: 'library-collections',
      area: { key: 'mathematics' },
      licence: null,
      files: [],
    })
    expect(items[0]!.url).toContain('/library/collections/')
  })

  it('leaves out what was withdrawn since the search was told', async () => {
    const before = await read('?kind=innovations')
    const { docs } = await payload.find({
      collection: 'innovations',
      where: { code: { equals: before.items[0]!.code } },
    })
    const id = docs[0]!.id
    await payload.update({
      collection: 'innovations',
      id,
      locale: 'th',
      data: { stage: 'withdrawn' },
    })

    expect((await read('?kind=innovations')).items).toEqual([])
    await payload.update({
      collection: 'innovations',
      id,
      locale: 'th',
      data: { stage: 'published' },
    })
  })

  it('ends at its longest, and knows how many there would be', async () => {
    const { refs, total } = await listRefs(parseLibraryQuery({}), 55)

    expect(refs).toHaveLength(55)
    expect(total).toBe(63)
  })

  it('is there in the site’s languages alone', async () => {
    expect((await take('csv', '', 'fr')).status).toBe(404)
  })
})
