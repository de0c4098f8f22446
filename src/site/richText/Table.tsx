import type { ReactNode } from 'react'
import { pageLanguage } from '../pageLanguage'
import { WORDS } from '../words'
import { childrenOf, type RichNode } from './nodes'

/** A table that scrolls by itself on a narrow screen; a cell with a header state is a heading of its column or row. */
export function Table({ node, draw }: { node: RichNode; draw: (cell: RichNode) => ReactNode }) {
  return (
    <div
      className="table-scroll"
      tabIndex={0}
      role="region"
      aria-label={pageLanguage().say(WORDS.scrollTable)}
    >
      <table>
        <tbody>
          {childrenOf(node).map((row, index) => (
            <tr key={index}>
              {childrenOf(row).map((cell, column) => (
                <Cell key={column} cell={cell}>
                  {draw(cell)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const ROW_HEADER = 2

function Cell({ cell, children }: { cell: RichNode; children: ReactNode }) {
  const spans = { colSpan: toSpan(cell.colSpan), rowSpan: toSpan(cell.rowSpan) }
  const state = Number(cell.headerState) || 0
  if (state === 0) return <td {...spans}>{children}</td>
  return (
    <th scope={state === ROW_HEADER ? 'row' : 'col'} {...spans}>
      {children}
    </th>
  )
}

const toSpan = (value: unknown): number | undefined => {
  const span = Number(value)
  return Number.isInteger(span) && span > 1 && span <= 100 ? span : undefined
}
