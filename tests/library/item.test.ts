import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { composePaperCard } from '@/library/components/composePaperCard'
import { LICENCE_WORDS } from '@/library/licenceWords'
import { byStandard, parseIndicator } from '@/library/parseIndicator'
import { LICENCES } from '@/library/terms'

describe('an indicator of the curriculum', () => {
  it.each([
    ['ค 1.3 ม.1/1', 'ค 1.3 ม.1/1', 'ค 1.3'],
    ['ค1.3ม.1/1', 'ค 1.3 ม.1/1', 'ค 1.3'],
    ['ค ๑.๓ ม.๓/๒', 'ค 1.3 ม.3/2', 'ค 1.3'],
    ['ท 1.1 ป.6/12', 'ท 1.1 ป.6/12', 'ท 1.1'],
    ['ว 4.2 ม. 2/1', 'ว 4.2 ม.2/1', 'ว 4.2'],
    ['ต 1.2 ม.4-6/3', 'ต 1.2 ม.4-6/3', 'ต 1.2'],
    ['ต 1.2 ม.4–ม.6/3', 'ต 1.2 ม.4-6/3', 'ต 1.2'],
  ])('%s is read as %s of the standard %s', (typed, code, standard) => {
    expect(parseIndicator(typed)).toMatchObject({ code, standard })
  })

  it.each(['', 'สมรรถนะที่ 1', 'ค 1.3', 'x 1.3 ม.1/1'])('“%s” is none', (typed) => {
    expect(parseIndicator(typed)).toBeNull()
  })

  it('stands under its standard, each once; what is none stands alone', () => {
    const groups = byStandard(['ค 1.3 ม.3/2', 'ค1.3 ม.๓/๒', 'ค 1.2 ม.3/1', 'ค 1.3 ม.3/3', 'อื่น ๆ'])

    expect(
      groups.map(({ standard, places }) => [standard, places.map(({ place }) => place)]),
    ).toEqual([
      ['ค 1.3', ['ม.3/2', 'ม.3/3']],
      ['ค 1.2', ['ม.3/1']],
      ['อื่น ๆ', ['']],
    ])
  })
})

describe('a licence in words', () => {
  it.each(Object.keys(LICENCES) as (keyof typeof LICENCES)[])(
    '%s says what one may, must and may not do, in both languages',
    (licence) => {
      const words = Object.values(LICENCE_WORDS[licence])

      expect(words).toHaveLength(3)
      for (const { th, en } of words) {
        expect(th).toMatch(/[ก-ฮ]/)
        expect(en).toMatch(/^[\x20-\x7e]+$/)
      }
    },
  )

  it('lets nobody sell what is not for trade, nor pass on a changed version of what may not be changed', () => {
    expect(LICENCE_WORDS['cc-by-nc'].mayNot.en).toMatch(/sell/i)
    expect(LICENCE_WORDS['cc-by-nc-nd'].mayNot.en).toMatch(/sell.*changed/i)
    expect(LICENCE_WORDS['cc-by-nd'].may.en).not.toMatch(/adapt/)
    expect(LICENCE_WORDS['cc-by-sa'].must.en).toMatch(/same licence/)
  })
})

describe('the card in the frame of a paper', () => {
  it('holds one link to the paper and takes no markup from names', () => {
    const html = composePaperCard({
      href: '/files/1/"><script>.pdf?v=1&x',
      title: '<b>ใบงาน</b> & "เฉลย"',
      titleLanguage: 'th',
      locale: 'en',
      press: 'Press',
      about: 'PDF · 3 pages',
      picture: '/files/1/640.webp?v=1',
    })
    const found = JSON.stringify(parse(html), (key, value) => (key === 'parentNode' ? null : value))

    expect(html).not.toContain('<script')
    expect(html).not.toContain('<b>ใบงาน')
    expect(html.match(/<a href=/g)).toHaveLength(1)
    expect(found).toContain('<b>ใบงาน</b> & \\"เฉลย\\"')
  })
})
