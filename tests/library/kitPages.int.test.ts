import type { Payload } from 'payload'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'
import CollectionsPage from '@/app/(site)/[locale]/library/collections/page'
import CreatorPage from '@/app/(site)/[locale]/creators/[slug]/page'
import LessonListPage from '@/app/(site)/[locale]/lesson/page'
import CertificatePage from '@/app/(site)/[locale]/verify/[no]/page'
import VerifyPage from '@/app/(site)/[locale]/verify/page'
import { findCertifiable } from '@/library/credit/findCertifiable'
import { issueCertificate } from '@/library/credit/issueCertificate'
import type { RawParams } from '@/site/parseParams'
import { openSite } from '../support/site'

let payload: Payload
let codes: string[]
let mediumID: string

const inThai = { locale: 'th' }
const drawn = (page: React.ReactElement) => renderToStaticMarkup(page).replaceAll('&amp;', '&')
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

async function drawLesson(searchParams: RawParams) {
  const params = Promise.resolve(inThai)
  return drawn(await LessonListPage({ params, searchParams: Promise.resolve(searchParams) }))
}

const drawCertificate = async (no: string) =>
  drawn(
    await CertificatePage({ params: Promise.resolve({ ...inThai, no: encodeURIComponent(no) }) }),
  )

beforeAll(async () => {
  payload = await openSite()
  const media = []
  for (const title of ['ใบงานหนึ่ง', 'ใบงานสอง', 'ใบงานสาม']) {
    media.push(
      await payload.create({
        collection: 'teaching-media',
        locale: 'th',
        data: {
          title,
          stage: 'published',
          visibility: 'public',
          publishedAt: '2026-01-01T00:00:00Z',
          creators: [{ name: 'นายสมชาย ใจดี' }],
        } as never,
      }),
    )
  }
  codes = media.map(({ code }) => code!)
  mediumID = media[0]!.id
}, 120_000)

describe('the page of a list', () => {
  it('shows the items in order, with plain links that move and remove them', async () => {
    const html = await drawLesson({ i: codes.join(','), t: 'คาบเช้า' })
    const [one, two, three] = codes
    const to = (...list: (string | undefined)[]) =>
      `/lesson?${new URLSearchParams({ i: list.join(','), t: 'คาบเช้า' }).toString()}`

    expect(text(html)).toMatch(/คาบเช้า.*ใบงานหนึ่ง.*ใบงานสอง.*ใบงานสาม/)
    for (const href of [to(two, one, three), to(one, three, two), to(two, three)]) {
      expect(html).toContain(`href="${href}"`)
    }
    expect(html).toContain('/sheets/lesson.pdf?i=')
    expect(text(html)).toContain('ไม่มีไฟล์ให้ดาวน์โหลดรวม')
    expect(html).toContain(`<input type="hidden" name="i" value="${codes.join(',')}"/>`)
  })

  it('leads on to the list with what was added', async () => {
    const added = drawLesson({ i: codes[0], add: codes[1] })

    await expect(added).rejects.toMatchObject({
      digest: expect.stringContaining(`/lesson?i=${codes[0]}%2C${codes[1]}`) as string,
    })
  })

  it('says what it could not take, and how to begin', async () => {
    const html = await drawLesson({ i: `<b>,m0000000`, add: 'ไม่มี' })

    expect(text(html)).toContain('ไม่ใช้ข้อความที่ไม่ใช่รหัสของสื่อ: &lt;b&gt;')
    expect(text(html)).toContain('ไม่พบในคลัง หรือเลิกเผยแพร่แล้ว: m0000000')
    expect(text(html)).toContain('ไม่พบรายการที่เพิ่ม')
    expect(text(html)).toContain('ยังไม่มีรายการในแผนการสอน')
  })
})

describe('the page that verifies', () => {
  it('shows what was certified, gives the paper to the code alone, and says when it was revoked', async () => {
    const found = await findCertifiable({ payload, collection: 'teaching-media', id: mediumID })
    const row = await issueCertificate({ payload, certified: found![0]!, now: new Date() })
    const byNumber = await drawCertificate(row.number.replace('/', '-'))
    const byCode = await drawCertificate(row.code)
    await payload.update({
      collection: 'certificates',
      id: row.id,
      data: { reason: 'ชื่อ <ผิด>' },
    })
    const revoked = await drawCertificate(row.code)

    for (const part of ['ยังใช้ได้', row.number, 'นายสมชาย ใจดี', 'ใบงานหนึ่ง']) {
      expect(text(byNumber)).toContain(part)
    }
    expect(byNumber).not.toContain(row.code)
    expect(byNumber).toContain('/library/media/')
    expect(byCode).toContain(`/sheets/certificate-${row.code}.pdf`)
    expect(text(revoked)).toContain('ถูกยกเลิกแล้ว')
    expect(revoked).toContain('ชื่อ &lt;ผิด&gt;')
    expect(revoked).not.toContain('data-answer')
  })

  it('says clearly that there is no such certificate', async () => {
    const html = await drawCertificate('99999-2570')

    expect(html).toContain('<div data-answer="404">')
    expect(text(html)).toContain('ไม่พบหนังสือรับรองนี้')
    expect(await drawCertificate('<div data-answer="404">')).not.toMatch(
      /lang="th"><div data-answer/,
    )
  })

  it('leads from the form to the address of the number', async () => {
    const params = Promise.resolve(inThai)
    const page = VerifyPage({ params, searchParams: Promise.resolve({ no: '12/2570' }) })

    await expect(page).rejects.toMatchObject({
      digest: expect.stringContaining('/verify/12-2570') as string,
    })
  })
})

describe('the other pages', () => {
  it('a maker has a page with the items and their counts; nobody else has', async () => {
    const open = (slug: string) =>
      CreatorPage({ params: Promise.resolve({ ...inThai, slug: encodeURIComponent(slug) }) })

    const html = drawn(await open('สมชาย-ใจดี'))

    expect(text(html)).toMatch(/นายสมชาย ใจดี.*เข้าชม 0 ครั้ง.*ใบงาน/)
    await expect(open('ไม่มีคนนี้')).rejects.toThrow()
  })

  it('no collections is said honestly', async () => {
    const params = Promise.resolve(inThai)
    const page = await CollectionsPage({ params, searchParams: Promise.resolve({}) })

    expect(text(drawn(page))).toContain('ยังไม่มีชุดสื่อ')
  })
})
