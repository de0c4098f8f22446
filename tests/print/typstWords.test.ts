import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printSVG } from '@/print/typst'
import { typstPieces, typstWords } from '@/print/typstWords'

const inBoxes = (text: string) =>
  typstPieces(text).flatMap((piece) => /^#box\((".*")\);$/s.exec(piece)?.[1] ?? [])

/** What Typst is given to print, pieces put together again. */
const printed = (markup: string) =>
  [...markup.matchAll(/#(?:box\()?("(?:[^"\\]|\\.)*")\)?;/gs)]
    .map(([, literal = '""']) => JSON.parse(literal) as string)
    .join('')

describe('words for print', () => {
  it('keeps Thai words whole at the end of a line', () => {
    expect(inBoxes('สื่อและนวัตกรรม')).toEqual(['"สื่อ"', '"และ"', '"นวัตกรรม"'])
  })

  it('lets no line begin with ๆ or ฯ', () => {
    expect(inBoxes('งานต่าง ๆ ของกลุ่มฯ')).toEqual(expect.arrayContaining(['"ต่าง ๆ"', '"กลุ่มฯ"']))
  })

  it('lets a long address go on in the next line', () => {
    expect(inBoxes(`https://example.org/${'x'.repeat(60)}`).length).toBeGreaterThan(3)
  })

  it('leaves out nothing and adds nothing, whatever the text', () => {
    const letters = fc.constantFrom(...'กขนี้ำแๆฯ๑ab "\\#[]()$_*@<>;\n')
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), (parts) => {
        const text = parts.join('').normalize('NFC')
        expect(printed(typstWords(text))).toBe(text)
      }),
    )
  })

  it.each([
    '# * _ $ \\ " < > @ [ ] { } ` ~ = - + / //',
    '"); #read("/etc/hostname") #("',
    '#include "x.typ"',
    'ปิด"];#panic("ก")[',
    '\\u{22}); #panic("ก',
    ')]}; #panic("ก") /* $',
  ])('prints %s as it stands', (text) => {
    expect(printSVG(typstWords(text))).toContain('<svg')
    expect(printed(typstWords(text))).toBe(text)
  })
})
