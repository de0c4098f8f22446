import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PrintError, printPDF, printSVG } from '@/print/typst'
import { typstString, typstText } from '@/print/typstText'

const hasPoppler = canRun('pdftotext', ['-v'])
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

const STACKED_TWICE = /([ก-ฮ][ัิ-ู][่-๋])\1/g

/** The text of the page without white space, which a PDF does not keep, and without doubled stacks. */
function read(source: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'print-'))
  try {
    writeFileSync(join(dir, 'page.pdf'), printPDF(source))
    const text = execFileSync('pdftotext', [join(dir, 'page.pdf'), '-'], { encoding: 'utf8' })
    return text.replace(/\s+/g, '').replace(STACKED_TWICE, '$1')
  } finally {
    rmSync(dir, { recursive: true })
  }
}

function canRun(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
