/** Text, a number, or nothing. Text is never a formula, whatever it begins with. */
export type Cell = string | number | null | undefined

export interface Column {
  head: string
  /** In letters, for programs that know widths. */
  width: number
}

/** A list as spreadsheets hold it. */
export interface Table {
  /** The sheet's name. */
  name: string
  columns: Column[]
  /** Each as long as there are columns. */
  rows: Cell[][]
  /** What readers must know of the list, in a row of its own under it. */
  note?: string
}
