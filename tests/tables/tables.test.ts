import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Table } from '@/tables/Table'
import { toCSV } from '@/tables/toCSV'
import { toXLSX } from '@/tables/toXLSX'
import { readXML, type XMLElement } from '../site/machines/rules/readXML'

const table = (rows: Table['rows'], more: Partial<Table> = {}): Table => ({
  name: 'คลัง',
  columns: [
    { head: 'ชื่อ', width: 20 },
    { head: 'ปี', width: 6 },
  ],
  rows,
  ...more,
})

/** Reads CSV by the rules of RFC 4180 alone. */
function readCSV(text: string): string[][] {
  const rows: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/y
  while (field.lastIndex < text.length) {
    const [, quoted, plain, end] = field.exec(text)!
    rows.at(-1)!.push(quoted === undefined ? plain! : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

const FORMULAS = [
  '=1+1',
  '+66812345678',
  '-2',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  ' =cmd|calc',
  '＝1',
  '＋1',
  '=HYPERLINK("http://x","กด")',
]

describe('a table as CSV', () => {
  it('begins with a byte order mark, and keeps Thai, commas, quotes and lines', () => {
    const text = toCSV(
      table([
        ['ใบงาน "สมการ", ชุดที่ 1\nบรรทัดสอง', 2567],
        ['ว่าง', undefined],
      ]),
    )

    expect(text.codePointAt(0)).toBe(0xfeff)
    expect(readCSV(text.slice(1))).toEqual([
      ['ชื่อ', 'ปี'],
      ['ใบงาน "สมการ", ชุดที่ 1\nบรรทัดสอง', '2567'],
      ['ว่าง', ''],
    ])
  })

  it.each(FORMULAS)('holds no formula: %j', (formula) => {
    const [, row] = readCSV(toCSV(table([[formula, -5]])).slice(1))

    expect(row).toEqual([`'${formula}`, '-5'])
  })

  it('gives back any text, and never one that begins like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = text.replaceAll('\0', '')
        const [, [first = ''] = []] = readCSV(toCSV(table([[text, 1]])).slice(1))
        expect([clean, `'${clean}`]).toContain(first)
        expect(first).not.toMatch(/^\s*[=+\-@]/)
      }),
    )
  })

  it('says under the list what readers must know', () => {
    const rows = readCSV(toCSV(table([['ก', 1]], { note: 'มีต่อ' })).slice(1))

    expect(rows.at(-1)).toEqual(['มีต่อ'])
  })
})

describe('a table as a workbook', () => {
  const open = async (of: Table) => {
    const files = unzipSync(new Uint8Array(await toXLSX(of)))
    const file = (name: string) => new TextDecoder().decode(files[name])
    return { sheet: file('xl/worksheets/sheet1.xml'), texts: file('xl/sharedStrings.xml') }
  }
  const allOf = (element: XMLElement, name: string): XMLElement[] => [
    ...(element.name === name ? [element] : []),
    ...element.children.flatMap((child) => allOf(child, name)),
  ]

  it('keeps text as text and numbers as numbers', async () => {
    const { sheet, texts } = await open(table([...FORMULAS.map((text) => [text, 1]), ['ก', 2567]]))
    const written = allOf(readXML(texts), 't').map(({ text }) => text.trim())
    const cells = allOf(readXML(sheet), 'c')

    expect(allOf(readXML(sheet), 'f')).toEqual([])
    expect(written).toContain('=1+1')
    expect(written).toContain('ชื่อ')
    expect(cells.at(-1)?.attributes.t).not.toBe('s')
    expect(cells.at(-1)?.children[0]?.text).toBe('2567')
  })

  it('opens whatever letters stand in it', async () => {
    const odd = ['\u0000\u0001\u001f\ufffe', '\ud800', ']]> & <x>', 'ก'.repeat(40_000), '👩🏽‍🏫']
    const { texts } = await open(
      table(
        odd.map((text) => [text, undefined]),
        { name: 'ก/ข[ค]:*?' },
      ),
    )

    expect(allOf(readXML(texts), 't').map(({ text }) => text)).toContain(']]> & <x>')
  })
})
