import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import SearchPage from '@/app/(site)/[locale]/search/page'
import { offerSearch } from '@/search/searchPort'
import { listSearch, makeEntry } from '../support/listSearch'
import { openSite } from '../support/site'

async function draw(searchParams: Record<string, string>): Promise<string> {
  const page = await SearchPage({
    params: Promise.resolve({ locale: 'th' }),
    searchParams: Promise.resolve(searchParams),
  })
  return renderToStaticMarkup(page).replaceAll('&amp;', '&')
}

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const hrefs = (html: string) =>
  [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => decodeURIComponent(href))

beforeAll(async () => {
  await openSite()
  offerSearch(
    listSearch(
      [
        makeEntry({ id: '1', title: 'ใบงานพาราโบลา', levels: ['m3'] }),
        makeEntry({ id: '2', kind: 'news', title: 'อบรมพาราโบลา', levels: ['m4'] }),
        makeEntry({ id: '3', kind: 'documents', title: 'คำสั่งพาราโบลา' }),
      ],
      { corrections: { พาราโบร่า: 'พาราโบลา' } },
    ),
  )
}, 120_000)

describe('the search of the whole site', () => {
  it('asks for words where there are none', async () => {
    expect(await draw({})).toContain('พิมพ์คำที่ต้องการค้นหา')
  })

  it('shows all kinds together, and how many there are of each', async () => {
    const html = await draw({ q: 'พาราโบลา' })

    expect(text(html)).toContain('ทั้งหมด (3) สื่อการเรียนรู้ (1)')
    expect(hrefs(html)).toContain('/search?q=พาราโบลา&kind=news')
    expect(html).toContain('<mark>พาราโบลา</mark>')
  })

  it('shows one kind by itself with the way back to the others', async () => {
    const html = await draw({ q: 'พาราโบลา', kind: 'news' })

    expect(text(html)).toContain('1 รายการ')
    expect(text(html)).toContain('ทั้งหมด (3)')
    expect(hrefs(html)).toContain('/search?q=พาราโบลา')
  })

  it('sets apart what misses one thing', async () => {
    const [all = '', near = ''] = (await draw({ q: 'พาราโบลา ม.3' })).split('ใกล้เคียง')

    expect(all).toContain('ใบงาน')
    expect(near).toContain('อบรม')
  })

  it('says what was searched instead, and helps whoever wanted it as typed', async () => {
    expect(text(await draw({ q: 'พาราโบร่า' }))).toContain('แสดงผลสำหรับ พาราโบลา')

    const exact = await draw({ q: 'พาราโบร่า', exact: '1' })
    expect(exact).toContain('data-zero-results=""')
    expect(hrefs(exact)).toContain('/search?q=พาราโบร่า')
    expect(hrefs(exact)).toContain('/contact?subject=สอบถามเรื่อง+พาราโบร่า')
  })
})
