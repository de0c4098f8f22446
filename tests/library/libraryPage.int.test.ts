import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import LibraryPage from '@/app/(site)/[locale]/library/page'
import { offerSearch } from '@/search/searchPort'
import type { RawParams } from '@/site/parseParams'
import { listSearch, makeEntry } from '../support/listSearch'
import { openSite } from '../support/site'

const entries = [
  makeEntry({
    id: 'parabola3',
    title: 'ใบงานพาราโบลา',
    area: 'mathematics',
    levels: ['m3'],
    type: 'worksheet',
    licence: 'cc-by-nc',
    school: 'khueang-nai',
    year: 2568,
    publishedAt: '2026-03-01T00:00:00.000Z',
    card: { bytes: 1_500_000, files: 2, uses: 12 } as never,
  }),
  makeEntry({
    id: 'parabola4',
    title: 'วิดีโอพาราโบลา',
    area: 'mathematics',
    levels: ['m4'],
    type: 'video',
    publishedAt: '2026-02-01T00:00:00.000Z',
  }),
  makeEntry({
    id: 'cell',
    title: 'เซลล์พืชและเซลล์สัตว์',
    summary: 'ส่องกล้อง <b>จุลทรรศน์</b>',
    area: 'science',
    levels: ['m1'],
    type: 'slides',
  }),
  makeEntry({ id: 'garden', kind: 'innovations', title: 'สวนคณิตศาสตร์', area: 'mathematics' }),
  makeEntry({ id: 'news', kind: 'news', title: 'ข่าวพาราโบลา' }),
]

async function draw(searchParams: RawParams): Promise<string> {
  const page = await LibraryPage({
    params: Promise.resolve({ locale: 'th' }),
    searchParams: Promise.resolve(searchParams),
  })
  return renderToStaticMarkup(page).replaceAll('&amp;', '&')
}

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const titles = (html: string) =>
  [...html.matchAll(/card-title"><a[^>]*>(.*?)<\/a>/g)].map(([, title = '']) =>
    title.replace(/<[^>]+>/g, ''),
  )
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => decodeURIComponent(href))

beforeAll(async () => {
  const payload = await openSite()
  await payload.create({
    collection: 'schools',
    data: { name: 'โรงเรียนเขื่องในพิทยาคาร', slug: 'khueang-nai' },
  })
  offerSearch(listSearch(entries, { corrections: { พาราโบร่า: 'พาราโบลา', คคค: 'ฮฮฮ' } }))
}, 120_000)

describe('the library page', () => {
  it('shows all of the library and nothing else, newest first, with what each is', async () => {
    const html = await draw({})

    expect(titles(html)[0]).toBe('ใบงานพาราโบลา')
    expect(titles(html)).toHaveLength(4)
    expect(text(html)).toContain('ใบงาน ม.3')
    expect(text(html)).toContain('CC BY-NC 2 ไฟล์ 1.4 MB ใช้สอนแล้ว 12 ครั้ง')
    expect(html).not.toContain('<b>จุลทรรศน์')
  })

  it('offers what can be chosen, with counts and the names people know', async () => {
    const html = await draw({})

    expect(text(html)).toContain('วิดีโอ 1')
    expect(text(html)).toContain('โรงเรียนเขื่องในพิทยาคาร 1')
    expect(text(html)).toContain('พ.ศ. 2568 1')
    expect(hrefs(html)).toContain('/library?level=m3')
  })

  it('joins values of one facet and combines facets, each count being what choosing it would give', async () => {
    const html = await draw({ level: ['m3', 'm4'], area: 'mathematics' })

    expect(titles(html)).toEqual(['ใบงานพาราโบลา', 'วิดีโอพาราโบลา'])
    // Of the levels those of all mathematics stay to be chosen, with their own counts.
    expect(text(html)).toMatch(/ม\.3 1 ม\.4 1/)
    expect(hrefs(html)).toContain('/library?area=mathematics&level=m4')
    expect(hrefs(html)).toContain('/library?level=m3&level=m4')
    expect(hrefs(html)).toContain('/library')
  })

  it('writes one address however the choice was made', async () => {
    const one = await draw({ type: 'video', level: ['m4', 'm3'], q: 'พาราโบลา' })

    expect(hrefs(one)).toContain('/library?q=พาราโบลา&level=m3&level=m4&type=video&view=list')
  })

  it('sets what misses one thing apart, and lets the understood level go', async () => {
    const html = await draw({ q: 'พาราโบลา ม.3' })
    const [all = '', near = ''] = html.split('ใกล้เคียง')

    expect(titles(all)).toEqual(['ใบงานพาราโบลา'])
    expect(titles(near)).toEqual(['วิดีโอพาราโบลา'])
    expect(all).toContain('pick-understood')
    expect(hrefs(all)).toContain('/library?q=พาราโบลา')
  })

  it('says what was searched instead, with the way to what was typed', async () => {
    const html = await draw({ q: 'พาราโบร่า' })

    expect(text(html)).toContain('แสดงผลสำหรับ พาราโบลา')
    expect(titles(html)).toContain('ใบงานพาราโบลา')
    expect(hrefs(html)).toContain('/library?q=พาราโบร่า&exact=1')
  })

  it('marks the words that were searched for', async () => {
    expect(await draw({ q: 'เซลล์' })).toContain('<mark>เซลล์</mark>พืช')
  })

  it('shows a list, the most used first, and keeps the choice in the form', async () => {
    const html = await draw({ view: 'list', sort: 'uses', level: 'm3' })

    expect(html).toContain('class="card-list"')
    expect(html).toContain('<input type="hidden" name="level" value="m3"/>')
    expect(html).toContain('<input type="hidden" name="sort" value="uses"/>')
  })

  it('says so on a page there is none of', async () => {
    expect(await draw({ page: '7' })).toContain('รายการนี้ไม่มีหน้าที่ขอ')
  })
})

describe('when nothing is found', () => {
  it('offers to let one filter go, with what that would give, and asks the group', async () => {
    const html = await draw({ q: 'พาราโบลา', area: 'science', type: 'video' })

    expect(html).toContain('data-zero-results=""')
    expect(text(html)).toMatch(/ไม่จำกัดกลุ่มสาระการเรียนรู้ “ ?(วิทย|science)[^”]*” ?\(1 รายการ\)/)
    expect(hrefs(html)).toContain('/contact?subject=หาสื่อเรื่อง+พาราโบลา')
  })

  it('shows the newest of the chosen area', async () => {
    const html = await draw({ q: 'ฮฮฮ', area: 'science' })

    expect(titles(html)).toEqual(['เซลล์พืชและเซลล์สัตว์'])
  })

  it('names the area on the newest cards, whatever was looked for', async () => {
    const payload = await openSite()
    await payload.create({
      collection: 'learning-areas',
      data: { title: 'กลุ่มคณิต', key: 'mathematics' },
    })
    const shown = text(await draw({ q: 'ฮฮฮ' }))

    expect(shown).toContain('กลุ่มคณิต')
    expect(shown).not.toContain('mathematics')
  })

  it('offers the other wording to whoever wanted theirs as it stands', async () => {
    const html = await draw({ q: 'พาราโบร่า', exact: '1' })

    expect(hrefs(html)).toContain('/library?q=พาราโบร่า')
    expect(text(html)).toContain('ลองค้นคำนี้แทน พาราโบลา (2 รายการ)')
  })

  it('says that the other wording was tried too', async () => {
    expect(text(await draw({ q: 'คคค' }))).toContain('ค้นคำนี้ให้แล้วด้วย แต่ไม่พบเช่นกัน: ฮฮฮ')
  })
})
