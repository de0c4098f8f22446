import { unzipSync } from 'fflate'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerExport } from '@/library/export/answerExport'
import type { ExportFormat } from '@/library/export/exportFormats'
import { setClock } from '@/shared/clock'
import { openSite } from '../../support/site'
import { make, makeAreas } from '../interchange/harvest'

const NOW = new Date('2026-11-22T03:00:00Z')

let payload: Payload

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
  for (let number = 1; number <= 45; number += 1) {
    await make(payload, 'teaching-media', {
      title: `เกม ${number}`,
      learningArea: areas.thai,
      publishedAt: `2026-10-01T00:${10 + number}:00Z`,
    })
  }
  await make(payload, 'teaching-media', { title: 'ภายใน', visibility: 'staff' })
  await make(payload, 'teaching-media', { title: 'ตั้งเวลา', publishedAt: '2026-12-01T00:00:00Z' })
  await make(payload, 'teaching-media', { title: 'ร่าง', stage: 'draft' })
}, 120_000)

describe('a list that is taken away', () => {
  it('is all of what the page shows, whatever page of it was open', async () => {
    const all = await read()
    const names = all.items.map(({ title }) => title)

    expect(all.total).toBe(47)
    expect(all.note).toBeNull()
    expect(new Set(names).size).toBe(47)
    for (const hidden of ['ภายใน', 'ตั้งเวลา', 'ร่าง']) expect(names).not.toContain(hidden)
    expect(await titles('?page=2')).toHaveLength(47)
  })

  it('keeps to the filters and the order of the page', async () => {
    expect(await titles('?kind=innovations')).toEqual(['นวัตกรรมอ่าน'])
    expect(await titles('?area=mathematics')).toHaveLength(1)
    expect(await titles('?area=thai')).toHaveLength(46)
    expect((await titles('?area=thai&sort=newest'))[0]).toBe('นวัตกรรมอ่าน')
    expect(await titles('?level=p1')).toEqual([])
  })

  it('has ISO dates, keys and whole addresses as JSON', async () => {
    const { items, page } = await read('?area=mathematics')

    expect(page).toBe('http://localhost:3000/library?area=mathematics')
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
    const response = await take('csv', '?area=mathematics')
    const bytes = new Uint8Array(await response.arrayBuffer())
    const [head, row, ...more] = new TextDecoder('utf-8', { ignoreBOM: true })
      .decode(bytes)
      .split('\r\n')

    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(head).toBe(
      '\ufeffรหัส,ชื่อเรื่อง,ประเภท,ชนิดสื่อ,กลุ่มสาระการเรียนรู้,ระดับชั้น,สัญญาอนุญาต,ผู้จัดทำ,โรงเรียน,ปีที่จัดทำ,ที่อยู่เว็บ,ไฟล์,วันที่เผยแพร่',
    )
    expect(row).toContain(
      `,"'=HYPERLINK(""http://x"",""ใบงานสมการ"")",สื่อการเรียนรู้,ใบงาน,คณิตศาสตร์,ม.1–ม.3,`,
    )
    expect(row).toContain('"สมชาย ใจดี; สมหญิง, ครู"')
    expect(row).toMatch(/,2567,http[^,]+,,21 พฤศจิกายน 2569$/)
    expect(more).toEqual([''])
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="file.csv"/)
    expect(response.headers.get('x-robots-tag')).toBe('noindex')
  })

  it('is a workbook with a row for each item', async () => {
    const response = await take('xlsx', '?area=thai')
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'])

    expect(sheet.match(/<row /g)).toHaveLength(47)
    expect(response.headers.get('content-type')).toContain('spreadsheetml')
  })

  it('is in English from the English page, as far as items are', async () => {
    const { items, page } = await read('?area=mathematics', 'en')
    const csv = await (await take('csv', '?kind=innovations', 'en')).text()

    expect(page).toBe('http://localhost:3000/en/library?area=mathematics')
    expect(items[0]).toMatchObject({
      title: 'Equations',
      language: 'en',
      area: { title: 'Mathematics' },
    })
    expect(items[0]!.url).toContain('/en/library/media/')
    expect(csv).toContain('Code,Title,Kind')
    expect(csv).toContain('19 November 2026 (B.E. 2569)')
  })

  it('is there in the site’s languages alone', async () => {
    expect((await take('csv', '', 'fr')).status).toBe(404)
  })
})
