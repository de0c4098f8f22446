/** Letters of one look: `b` bold, `i` italic, `u` underlined, `s` struck out, `^` raised, `_` lowered. */
export interface Run {
  text: string
  marks: string
  href?: string
}

/** What a run of text stands in. Two pieces of the same object belong to one item or quote. */
export type Style =
  | { kind: 'paragraph' }
  | { kind: 'heading'; level: number }
  | { kind: 'quote' }
  | { kind: 'item'; level: number; isNumbered: boolean; start?: number }

export interface Cell {
  isHeading: boolean
  columns: number
  rows: number
  blocks: Block[]
}

export type Block =
  { kind: 'text'; style: Style; runs: Run[] } | { kind: 'table'; rows: Cell[][] } | { kind: 'rule' }

export const LINE_BREAK = '\n'
