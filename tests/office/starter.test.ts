import { describe, expect, it } from 'vitest'
import { documents } from '@/office/starter/documents'
import { duties } from '@/office/starter/duties'
import { glossary } from '@/office/starter/glossary'
import { learningAreas } from '@/office/starter/learningAreas'
import { pages } from '@/office/starter/pages'
import { officePowers } from '@/office/starter/powers'
import { processes } from '@/office/starter/processes'
import { siteNames, siteNamesEn } from '@/office/starter/site'
import { toRichText } from '@/office/starter/toRichText'
import { units } from '@/office/starter/units'

const everything = {
  documents,
  duties,
  glossary,
  learningAreas,
  pages,
  officePowers,
  processes,
  siteNames,
  siteNamesEn,
  units,
}
const text = JSON.stringify(everything)

describe('the starter office', () => {
  it('holds as much as the operations manual', () => {
    expect(units).toHaveLength(9)
    expect(units.filter(({ kind }) => kind === 'group')).toHaveLength(8)
    expect(units.flatMap(({ powers }) => powers)).toHaveLength(69)
    expect(officePowers).toHaveLength(12)
    expect(duties.map(({ no }) => no)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1))
    expect(processes.map(({ no }) => no)).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    )
    expect(processes.flatMap(({ steps }) => steps)).toHaveLength(77)
    expect(processes.flatMap(({ forms }) => forms)).toHaveLength(32)
    expect(documents.filter(({ status }) => status === 'repealed')).toHaveLength(4)
    expect(documents).toHaveLength(16)
  })

  it('names the nine learning areas by their keys', () => {
    expect(learningAreas.map(({ key }) => key).join(' ')).toBe(
      'thai mathematics science social health arts career languages activities',
    )
  })

  it('has an English name for every unit, the office, the group and the bodies above it', () => {
    const names = [
      ...units.map(({ nameEn }) => nameEn),
      ...learningAreas.map(({ titleEn }) => titleEn),
      ...Object.values(siteNamesEn).flat(),
    ]

    expect(siteNamesEn.parentBodies).toHaveLength(siteNames.parentBodies.length)
    expect(Object.keys(siteNamesEn)).toEqual(Object.keys(siteNames))
    for (const name of names) expect(name).toMatch(/^[A-Z][A-Za-z ,-]+$/)
  })

  it('ties duty and process alike from both sides', () => {
    for (const { no, processes: of } of duties)
      for (const process of of) expect(processes[process - 1]?.duties).toContain(no)
    for (const { no, duties: of } of processes)
      for (const duty of of) expect(duties[duty - 1]?.processes).toContain(no)
  })

  it('gives no process to the ten duties without one, and no duty to processes 8 and 12', () => {
    const alone = duties.filter(({ processes: of }) => of.length === 0).map(({ no }) => no)

    expect(alone).toEqual([1, 2, 3, 6, 7, 8, 16, 20, 21, 24])
    expect(processes[7]?.duties).toEqual([])
    expect(processes[11]?.duties).toEqual([])
  })

  it('names an actor only where the manual does', () => {
    const named = processes.flatMap(({ no, steps }) =>
      steps.filter(({ actor }) => actor).map((step) => `${no}.${step.no}`),
    )

    expect(named).toEqual(
      (
        '1.3 1.6 2.3 2.6 3.2 3.3 3.6 4.3 4.6 5.3 5.6 6.3 6.6 7.3 7.5 8.3 8.6 9.3 9.6 ' +
        '10.3 10.6 11.3 12.3 12.6 13.3 13.7'
      ).split(' '),
    )
  })

  it.each([
    ['another office', /เขต ๓๐|นครยม/],
    ['a law of 2556', /(พระราชบัญญัติ|ระเบียบ|ประกาศ)[^"–]*๒๕๕๖/],
    ['the Official Information Act of 2550', /ข้อมูลข่าวสาร[^"]*๒๕๕๐/],
    ['broken words', /ขอรื้อ|แจ้งซ้อม|ขอเมียบัตร|สัดส่วนอุปกรณ์|ครุภารท์|ช่วงสาย|สำนักเจริญ|ระบบบุตัวตน/],
    ['letters of other scripts', /[\u0600-\u06ff\u0e80-\u0eff\u4e00-\u9fff]/],
    ['notes to ourselves', /inferred|external|siteState|OCR|คู่มือไม่|\(คู่มือ|เจ้าของกระบวนการ|เขต ฯ/],
    ['a date of the 2560 announcement', /(พฤษภาคม|พฤศจิกายน|กันยายน|2017|2560-\d)/],
    ['an abbreviation the manual does not use', /DLICT/],
    ['a phone number', /(?<!\d)0[\d๐-๙]([\s-]?[\d๐-๙]){7,8}(?!\d)/],
    ['an e-mail or web address', /@|https?:|www\./],
    ['a service time or target', /ภายใน [\d๐-๙]+ วัน|วันทำการ|ร้อยละ [\d๐-๙]/],
  ])('does not hold %s', (_, pattern) => {
    expect(pattern.exec(text)?.[0]).toBeUndefined()
  })

  it('calls the two past master plans expired and dates no document', () => {
    const expired = documents.filter(({ status }) => status === 'expired')

    expect(expired.map(({ periodFrom, periodTo }) => [periodFrom, periodTo])).toEqual([
      [2550, 2554],
      [2552, 2556],
    ])
    expect(JSON.stringify(documents)).not.toMatch(/[\d๐-๙]+ (ม\.ค|มกราคม|กุมภา|มีนา|เมษา|พฤษ)/)
  })

  it('says of every year in a title what its number says', () => {
    for (const { title, yearBE, kind } of documents) {
      const inTitle = /พ\.ศ\. ([๐-๙]{4})$/.exec(title)?.[1]
      if (kind === 'plan' || !inTitle) continue
      expect(toArabic(inTitle)).toBe(yearBE)
    }
  })

  it('has pages with unlike slugs, short summaries and texts that become rich text', () => {
    expect(pages.map(({ slug }) => slug)).toEqual(['about', 'privacy', 'accessibility', 'glossary'])
    for (const { body, summary } of pages) {
      expect(summary.length).toBeLessThanOrEqual(300)
      expect(toRichText(body).root.children).toHaveLength(body.length)
    }
  })

  it('says that the office has given no way to reach it, instead of inventing one', () => {
    const privacy = pages.find(({ slug }) => slug === 'privacy')

    expect(JSON.stringify(privacy)).toContain('สำนักงานยังไม่ได้ระบุช่องทางติดต่อในระบบ')
  })
})

const toArabic = (digits: string) =>
  Number(digits.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50)))
