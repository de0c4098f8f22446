import type { Row } from 'write-excel-file/node'
import type { SampleFile } from '../types'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

interface Workbook {
  sheet: string
  title: string
  head: string[]
  /** Text that begins with `=` is a formula. */
  rows: (string | number)[][]
  /** In letters, one per column. */
  widths: number[]
  colour: string
}

/** A workbook of one sheet: a title row, a coloured head, then rows with numbers and formulas. */
export const workbook = (key: string, name: string, book: Workbook): SampleFile => ({
  key,
  name: `${name}.xlsx`,
  mimeType: TYPE,
  make: () => makeWorkbook(book),
})

async function makeWorkbook({
  sheet,
  title,
  head,
  rows,
  widths,
  colour,
}: Workbook): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const data: Row[] = [
    [{ value: title, type: String, fontWeight: 'bold', fontSize: 16 }],
    head.map((value) => ({
      value,
      type: String,
      fontWeight: 'bold',
      textColor: '#ffffff',
      backgroundColor: colour,
      wrap: true,
    })),
    ...rows.map((row) => row.map(toCell)),
  ]
  const columns = widths.map((width) => ({ width }))
  return writeXlsxFile(data, { sheet, columns, stickyRowsCount: 2 }).toBuffer()
}

function toCell(value: string | number) {
  if (typeof value === 'number') return { value, type: Number }
  // The file format keeps a formula without its equals sign (ECMA-376, part 1, 18.3.1.40).
  if (value.startsWith('=')) return { value: value.slice(1), type: 'Formula' as const }
  return { value, type: String }
}
