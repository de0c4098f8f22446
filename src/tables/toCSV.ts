import { neutralise } from './neutralise'
import type { Cell, Table } from './Table'

/** Without it Excel reads UTF-8 as something else and shows no Thai. */
const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

/** A table as CSV (RFC 4180) that spreadsheet programs open as it is meant. */
export function toCSV({ columns, rows, note }: Table): string {
  const lines: Cell[][] = [columns.map(({ head }) => head), ...rows, ...(note ? [[note]] : [])]
  return BYTE_ORDER_MARK + lines.map((line) => line.map(toField).join(',') + LINE_END).join('')
}

function toField(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '')
  const text = neutralise(cell.replace(/\0/g, ''))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
