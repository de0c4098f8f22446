import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerSheet } from '@/announcements/print/answerSheet'
import { printPDF } from '@/print/typst'
import { days, makeStory, openOffice } from '../support/office'
import { drawPages, hasPoppler, readText } from '../support/readPDF'
import { readQR } from '../support/readQR'

const HOSTILE = '#panic("x") *a* _b_ $c$ @d <e> \\ "f" ] ) ; //'

let payload: Payload

const make = (data: Record<string, unknown>) =>
  payload.create({
    collection: 'announcements',
    locale: 'th',
    draft: data.stage === 'draft' || data.stage === 'submitted',
    data: { stage: 'published', visibility: 'public', publishedAt: days(-1), ...data } as never,
  })

const body = (...paragraphs: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      version: 1,
      children: [{ type: 'text', text, format: 0, version: 1 }],
    })),
  },
})

async function sheetOf(item: { code?: string | null }): Promise<Buffer> {
  const answer = await answerSheet(`${item.code}.pdf`)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

beforeAll(async () => {
  payload = await openOffice()
}, 120_000)

describe('the print sheet of an announcement', () => {
  it('is a PDF named after it, which search engines leave alone', async () => {
    const { code } = await make({ title: 'รับสมัคร: ครู "ดีเด่น"', number: '12/2569' })
    const answer = await answerSheet(`${code}.pdf`)
    const named = /filename\*=UTF-8''(\S+)/.exec(answer.headers.get('content-disposition') ?? '')

    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(decodeURIComponent(named?.[1] ?? '')).toBe('ประกาศ 12-2569 รับสมัคร- ครู -ดีเด่น-.pdf')
    expect(answer.headers.get('etag')).toMatch(/^"[\w-]{22}"$/)
    expect(answer.headers.get('x-robots-tag')).toBe('noindex')
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toMatch(
      /^%PDF-[^]*%%EOF\s*$/,
    )
  })

  it('is there for what visitors may read, expired ones too, and for nothing else', async () => {
    const open = await make({ title: 'เปิดอ่านได้' })
    const expired = await make({ title: 'พ้นกำหนด', expiresAt: days(-0.5) })
    const withdrawn = await make({ title: 'ถอน' })
    await payload.update({
      collection: 'announcements',
      id: withdrawn.id,
      locale: 'th',
      data: { stage: 'withdrawn', withdrawal: { kind: 'notice', reason: 'ผิด' } },
    })
    const news = await makeStory(payload)
    const hidden = [
      withdrawn,
      news,
      await make({ title: 'ร่าง', stage: 'draft' }),
      await make({ title: 'ส่งตรวจ', stage: 'submitted' }),
      await make({ title: 'เจ้าหน้าที่', visibility: 'staff' }),
      await make({ title: 'ตั้งเวลา', publishedAt: days(1) }),
    ]

    for (const { code } of [open, expired]) {
      expect((await answerSheet(`${code}.pdf`)).status).toBe(200)
    }
    const names = hidden.map(({ code }) => `${code}.pdf`)
    const odd = [
      '',
      '.pdf',
      `${open.code}`,
      `${open.code?.toUpperCase()}.pdf`,
      `${open.code}-1.pdf`,
    ]
    for (const name of [...names, ...odd, `${open.code}.jpg`, '../../x.pdf', "a'--0000.pdf"]) {
      expect((await answerSheet(name)).status, name).toBe(404)
    }
  })
})

describe.skipIf(!hasPoppler)('on the paper (needs poppler)', () => {
  it('stand office, number, dates of the Buddhist era, text, attachments and the short address', async () => {
    const file = printPDF('form')
    const media = await payload.create({
      collection: 'media',
      data: { alt: 'ใบสมัคร' },
      file: { data: file, name: 'ใบสมัคร.pdf', mimetype: 'application/pdf', size: file.length },
    })
    const item = await make({
      title: 'รับสมัครประกวดสื่อ',
      number: '12/2569',
      issuedOn: '2026-11-20T00:00:00Z',
      deadline: '2026-12-31T09:30:00Z',
      summary: 'สรุปสั้น',
      body: body('ย่อหน้าแรกของประกาศ'),
      attachments: [{ file: media.id, label: 'แบบใบสมัคร' }],
    })
    const read = readText(await sheetOf(item))

    for (const part of [
      'กลุ่มทดสอบสำนักงานเขตทดสอบ',
      'รับสมัครประกวดสื่อ',
      '12/2569',
      '20พฤศจิกายน2569',
      '31ธันวาคม2569เวลา16:30น.',
      'สรุปสั้น',
      'ย่อหน้าแรกของประกาศ',
      'แบบใบสมัคร(PDF',
      `localhost:3000/go/${item.code}`,
    ]) {
      expect(read).toContain(part)
    }
    expect(read).not.toContain('พ้นกำหนดแล้ว')
    expect(read).not.toContain('ปิดรับแล้ว')
  })

  it('the QR code opens the short address', async () => {
    const item = await make({ title: 'สแกนได้' })
    const [page] = drawPages(await sheetOf(item))

    expect(await readQR(page!)).toBe(`http://localhost:3000/go/${item.code}`)
  })

  it('stands that it has expired, and that its deadline is over', async () => {
    const item = await make({ title: 'เก่า', deadline: days(-2), expiresAt: days(-0.5) })
    const read = readText(await sheetOf(item))

    expect(read).toContain('พ้นกำหนดแล้ว')
    expect(read).toContain('(ปิดรับแล้ว)')
  })

  it('stand signs of Typst as they were written', async () => {
    const item = await make({
      title: HOSTILE,
      number: HOSTILE,
      summary: HOSTILE,
      body: body(HOSTILE),
    })

    expect(readText(await sheetOf(item)).split(HOSTILE.replace(/\s/g, '')).length).toBe(5)
  })

  it('a long text fills two pages, each with the code, and says that there is more', async () => {
    const paragraphs = Array.from({ length: 80 }, (_, index) =>
      `ย่อหน้าที่ ${index + 1} ${'การศึกษาทางไกลเป็นโอกาสของนักเรียน '.repeat(8)}`.trim(),
    )
    const item = await make({ title: 'ยาว', body: body(...paragraphs) })
    const pdf = await sheetOf(item)
    const pages = drawPages(pdf)

    expect(pages).toHaveLength(2)
    expect(readText(pdf)).toContain('อ่านต่อได้จากที่อยู่ด้านล่าง')
    expect(await readQR(pages[1]!)).toBe(`http://localhost:3000/go/${item.code}`)
  })

  it('a text of one enormous paragraph or table still fits', async () => {
    const item = await make({ title: 'ก'.repeat(300), body: body('นวัตกรรม'.repeat(4_000)) })

    expect(drawPages(await sheetOf(item))).toHaveLength(2)
  })
})
