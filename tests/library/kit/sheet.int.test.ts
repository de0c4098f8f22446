import { beforeAll, describe, expect, it } from 'vitest'
import { answerLessonSheet } from '@/library/lesson/print/answerLessonSheet'
import { drawPages, hasPoppler, readText } from '../../support/readPDF'
import { readQR } from '../../support/readQR'
import { makeMedium, openKit } from './makeKit'

beforeAll(() => openKit(), 120_000)

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
