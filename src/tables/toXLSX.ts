import { cleanXML } from '@/shared/escapeXML'
import type { Cell, Table } from './Table'

/** Excel's own limits: letters in a cell, letters in a sheet's name, and what may not stand in one. */
const CELL_MAX = 32_767
const NAME_MAX = 31
const NOT_IN_NAME = /[[\]*/\\?:]/g

/** A table as a workbook of one sheet, its head kept in view. Text stays text: no cell is a formula. */
export async function toXLSX({ name, columns, rows, note }: Table): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node')
  const head = columns.map((column) => ({ ...toCell(column.head), fontWeight: 'bold' as const }))
  const data = [head, ...rows.map((row) => row.map(toCell)), ...(note ? [[toCell(note)]] : [])]
  return writeXlsxFile(data, {
    sheet: name.replace(NOT_IN_NAME, ' ').slice(0, NAME_MAX),
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}

function toCell(cell: Cell) {
  if (cell === undefined || cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  return { value: cleanXML(cell).slice(0, CELL_MAX), type: String }
}
