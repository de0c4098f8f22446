import { describe, expect, it } from 'vitest'
import { countPages, PrintError, printPDF, printSVG } from '@/print/typst'
import { typstString, typstText } from '@/print/typstText'
import { hasPoppler, readText } from '../support/readPDF'

const withPoppler = it.skipIf(!hasPoppler)

describe('printing', () => {
  it('makes a PDF and, from the same source, an SVG without text that needs a font', () => {
    const source = page(typstText('รายงานประจำปีงบประมาณ ๒๕๖๙'))

    expect(printPDF(source).subarray(0, 5).toString()).toBe('%PDF-')
    expect(printSVG(source)).toMatch(/^<svg[^]*<path/)
    expect(printSVG(source)).not.toContain('<text')
  })

  withPoppler('prints a Thai page whose text can be read back (needs pdftotext)', () => {
    const text = 'น้ำใจที่ปั้นฝันของครูผู้ใหญ่ กตัญญู เก็บไว้ที่ห้องสมุด'

    expect(read(page(typstText(text)))).toContain(text.replace(/\s+/g, ''))
  })

  withPoppler('prints every sign of Typst as it stands (needs pdftotext)', () => {
    const signs = '# $x$ *a* _b_ @c <d> \\e [f] `g` {h} ~ // i /* j */ == k "l" \'m\' -- n ... 1. o'

    expect(read(page(typstText(signs)))).toContain(signs.replace(/\s+/g, ''))
  })

  withPoppler('does not read what follows the text as its continuation (needs pdftotext)', () => {
    expect(read(page(`${typstText('ก')}.len()`))).toContain('ก.len()')
  })

  it('says what is wrong with a source that does not compile', () => {
    expect(() => printPDF('#nothing-of-this-name')).toThrow(PrintError)
    expect(() => printPDF('#nothing-of-this-name')).toThrow(/unknown variable/)
    expect(() => countPages('#nothing-of-this-name')).toThrow(/unknown variable/)
  })

  it('counts the pages', () => {
    expect(countPages('a')).toBe(1)
    expect(countPages('a #pagebreak() b #pagebreak() c')).toBe(3)
  })

  it('draws the pictures it is given, each time those given with the source', () => {
    const square = (colour: string) =>
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${colour}"/></svg>`,
      )
    const draw = (colour: string) =>
      printSVG('#image("square.svg")', { 'square.svg': square(colour) })

    expect(draw('#f00')).not.toBe(draw('#00f'))
    expect(draw('#f00')).toBe(draw('#f00'))
    expect(() => printSVG('#image("square.svg")')).toThrow(PrintError)
  })

  it('cannot read a file of the machine', () => {
    expect(() => printPDF('#read("/etc/hostname")')).toThrow(PrintError)
    expect(() => printPDF('#read("../../../package.json")')).toThrow(PrintError)
  })
})

describe('typstString', () => {
  it.each([
    ['a"b', '"a\\"b"'],
    ['a\\b', '"a\\\\b"'],
    ['a\r\nb', '"a\\nb"'],
    ['a\tb', '"a b"'],
    ['a\u0000b\u2028c', '"abc"'],
    ['#$*_@<>[]`', '"#$*_@<>[]`"'],
  ])('%j becomes %s', (text, literal) => {
    expect(typstString(text)).toBe(literal)
    expect(typstText(text)).toBe(`#${literal};`)
  })
})

const page = (body: string) =>
  `#set page(paper: "a4")\n#set text(font: "Sarabun", size: 14pt, lang: "th")\n${body}`

const read = (source: string): string => readText(printPDF(source))
