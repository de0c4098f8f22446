import { childrenOf, type RichNode } from '@/site/richText/nodes'

/** More columns than these cannot be read on a sheet; what stands in them is left out. */
const COLUMNS_MAX = 8

/** A table of rich text with columns of equal width. Merged cells come apart, short rows are filled up. */
export function composeTable(table: RichNode, draw: (cell: RichNode) => string): string {
  const rows = childrenOf(table).map((row) => childrenOf(row).slice(0, COLUMNS_MAX))
  const columns = Math.max(0, ...rows.map((cells) => cells.length))
  if (columns === 0) return ''
  const cells = rows.flatMap((row) =>
    Array.from({ length: columns }, (_, index) => drawCell(row[index], draw)),
  )
  return `#table(columns: (1fr,) * ${columns}, ${cells.join(', ')})`
}

function drawCell(cell: RichNode | undefined, draw: (cell: RichNode) => string): string {
  const words = cell ? draw(cell) : ''
  return cell && Number(cell.headerState) > 0 && words ? `strong[${words}]` : `[${words}]`
}
