import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apaText, citeAPA } from '@/library/citation/citeAPA'
import type { CitedWork } from '@/library/citation/CitedWork'
import { creditLine } from '@/library/citation/creditLine'
import { escapeBibTeX, toBibTeX } from '@/library/citation/toBibTeX'
import { toRIS } from '@/library/citation/toRIS'
import { ENGLISH, THAI } from '@/site/language'

const work = (over: Partial<CitedWork> = {}): CitedWork => ({
  code: 'm1b2c3d4',
  title: 'กราฟพาราโบลา',
  creators: ['นางสาวสมศรี ใจดี'],
  year: 2567,
  publishedAt: '2026-11-22T20:00:00.000Z',
  publisher: 'สำนักงานเขตพื้นที่การศึกษา',
  url: 'https://example.go.th/go/m1b2c3d4',
  mediaType: 'video',
  isInnovation: false,
  licence: 'cc-by-nc-sa',
  summary: 'วิดีโอ 5 นาที',
  tags: ['พาราโบลา'],
  language: 'th',
  ...over,
})

describe('a citation in the style of the APA', () => {
  it('stands in Thai as Thai lists of works have it', () => {
    expect(apaText(work(), THAI)).toBe(
      'สมศรี ใจดี. (2567). กราฟพาราโบลา [วิดีโอ]. สำนักงานเขตพื้นที่การศึกษา. https://example.go.th/go/m1b2c3d4',
    )
    expect(citeAPA(work(), THAI).filter(({ isTitle }) => isTitle)).toEqual([
      { text: 'กราฟพาราโบลา', isTitle: true },
    ])
  })

  it('stands in English with years of the common era and foreign names turned round', () => {
    const english = work({ creators: ['Jane Mary-Ann Roe', 'ปั้น ญี่ปุ่น'], publisher: 'The Office' })

    expect(apaText(english, ENGLISH)).toBe(
      'Roe, J. M.-A., & ปั้น ญี่ปุ่น. (2024). กราฟพาราโบลา [Video]. The Office. https://example.go.th/go/m1b2c3d4',
    )
  })

  it.each([
    [['ก ข', 'ค ง'], 'ก ข และค ง. (2567).'],
    [['ก ข', 'ค ง', 'จ ฉ'], 'ก ข, ค ง และจ ฉ. (2567).'],
    [['ก ข', 'Jane Roe'], 'ก ข และ Roe, J. (2567).'],
    [['โรงเรียนเบ็ญจะมะมหาราช'], 'โรงเรียนเบ็ญจะมะมหาราช. (2567).'],
    [['นายิกา ดี'], 'นายิกา ดี. (2567).'],
  ])('joins %j', (creators, start) => {
    expect(apaText(work({ creators }), THAI).startsWith(start)).toBe(true)
  })

  it('names the last of more than twenty', () => {
    const creators = Array.from({ length: 21 }, (_, index) => `ครู ${index + 1}`)

    expect(apaText(work({ creators }), THAI)).toContain('ครู 19, . . . ครู 21. (2567)')
  })

  it('begins with the title where nobody is named, and says that a year is not known', () => {
    const bare = work({ creators: [], year: null, publishedAt: null })

    expect(apaText(bare, THAI)).toMatch(/^กราฟพาราโบลา \[วิดีโอ\]\. \(ม\.ป\.ป\.\)\. สำนักงาน/)
    expect(apaText(bare, ENGLISH)).toContain('(n.d.)')
  })

  it('takes the year of publication in Bangkok where that of making is not known', () => {
    const late = work({ year: null, publishedAt: '2026-12-31T18:00:00.000Z' })

    expect(apaText(late, THAI)).toContain('(2570)')
    expect(toRIS(late)).toContain('PY  - 2027\r\n')
  })

  it('names a body that made and published it once', () => {
    const own = work({ creators: ['สำนักงานเขตพื้นที่การศึกษา'] })

    expect(apaText(own, THAI).match(/สำนักงานเขต/g)).toHaveLength(1)
  })
})

describe('a line of credit', () => {
  it('says title, author, source and licence', () => {
    expect(creditLine(work(), THAI)).toBe(
      '“กราฟพาราโบลา” โดย นางสาวสมศรี ใจดี ที่มา https://example.go.th/go/m1b2c3d4 สัญญาอนุญาต CC BY-NC-SA 4.0 (https://creativecommons.org/licenses/by-nc-sa/4.0/deed.th)',
    )
  })

  it('names the office where nobody else is named, and rights that are reserved', () => {
    const own = work({ creators: [], licence: 'all-rights-reserved' })

    expect(creditLine(own, THAI)).toMatch(/โดย สำนักงานเขตพื้นที่การศึกษา .* สงวนลิขสิทธิ์$/)
    expect(creditLine(work({ licence: null }), THAI)).toContain('สัญญาอนุญาต ยังไม่ระบุ')
  })
})

const anyWork = fc
  .record({
    title: fc.string({ unit: 'grapheme' }),
    creators: fc.array(fc.string({ unit: 'grapheme' })),
    summary: fc.string({ unit: 'binary' }),
    publisher: fc.string({ unit: 'grapheme-ascii' }),
    tags: fc.array(fc.string({ unit: 'binary' })),
    licence: fc.constantFrom('cc0' as const, 'all-rights-reserved' as const, null),
    year: fc.option(fc.integer({ min: 2400, max: 2600 })),
  })
  .map(work)

/** What BibTeX makes of an escaped text. */
const unescapeBibTeX = (text: string): string =>
  text.replace(
    /\\(textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum)\{\}|\\(.)/g,
    (_, command: string, mark: string) =>
      mark ??
      {
        textbackslash: '\\',
        textbraceleft: '{',
        textbraceright: '}',
        textasciitilde: '~',
        textasciicircum: '^',
      }[command],
  )

describe('an entry for BibTeX', () => {
  it('holds what is known', () => {
    expect(toBibTeX(work({ creators: ['สมศรี ใจดี', 'Jane Roe'] }))).toBe(
      [
        '@misc{m1b2c3d4,',
        '  author = {{สมศรี ใจดี} and {Roe}, Jane},',
        '  title = {{กราฟพาราโบลา}},',
        '  year = {2024},',
        '  howpublished = {วิดีโอ},',
        '  publisher = {{สำนักงานเขตพื้นที่การศึกษา}},',
        '  url = {https://example.go.th/go/m1b2c3d4},',
        '  language = {thai},',
        '  note = {CC BY-NC-SA 4.0}',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('can be read back, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
        expect(unescapeBibTeX(escapeBibTeX(text))).toBe(plain)
      }),
    )
  })

  it('has its braces in pairs and its lines whole, whatever was written', () => {
    fc.assert(
      fc.property(anyWork, (any) => {
        const entry = toBibTeX(any)
        let depth = 0
        for (const [index, mark] of [...entry].entries()) {
          depth += mark === '{' ? 1 : mark === '}' ? -1 : 0
          expect(depth).toBeGreaterThanOrEqual(0)
          if (depth === 0 && index > 6) expect(entry.trimEnd().endsWith('}')).toBe(true)
        }
        expect(depth).toBe(0)
        const lines = entry.trimEnd().split('\n').slice(1, -1)
        for (const line of lines) expect(line).toMatch(/^ {2}[a-z]+ = \{.+\},?$/)
      }),
    )
  })
})

describe('a record in RIS', () => {
  it('holds what is known', () => {
    expect(toRIS(work({ creators: ['สมศรี ใจดี', 'Jane Roe'] })).split('\r\n')).toEqual([
      'TY  - VIDEO',
      'ID  - m1b2c3d4',
      'TI  - กราฟพาราโบลา',
      'AU  - สมศรี ใจดี',
      'AU  - Roe, Jane',
      'PY  - 2024',
      'DA  - 2026/11/23/',
      'PB  - สำนักงานเขตพื้นที่การศึกษา',
      'M3  - วิดีโอ',
      'AB  - วิดีโอ 5 นาที',
      'KW  - พาราโบลา',
      'LA  - th',
      'N1  - CC BY-NC-SA 4.0',
      'UR  - https://example.go.th/go/m1b2c3d4',
      'ER  - ',
      '',
    ])
  })

  it('is one record of whole lines, whatever was written', () => {
    fc.assert(
      fc.property(anyWork, (any) => {
        const lines = toRIS(any).split('\r\n')
        expect(lines.at(-1)).toBe('')
        expect(lines[0]).toBe('TY  - VIDEO')
        expect(lines.at(-2)).toBe('ER  - ')
        for (const line of lines.slice(0, -2)) {
          expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S/u)
          expect(line).not.toMatch(/[\r\n\u0000-\u001f\u2028\u2029]/)
          if (/^(AU|KW)/.test(line)) expect(line).not.toContain('*')
        }
        const only = (tag: string) => lines.filter((line) => line.startsWith(`${tag}  - `))
        expect(only('TY')).toHaveLength(1)
        expect(only('ER')).toHaveLength(1)
        expect(only('AU').length).toBeLessThanOrEqual(any.creators.length)
        for (const name of only('AU')) expect(name.split(',').length).toBeLessThanOrEqual(2)
      }),
    )
  })
})
