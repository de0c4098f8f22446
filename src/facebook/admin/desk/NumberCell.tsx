'use client'

import type { DefaultCellComponentProps } from 'payload'

/** A number in a list; a dash where none is known yet. */
export function NumberCell({ cellData }: DefaultCellComponentProps) {
  return <span>{typeof cellData === 'number' ? cellData.toLocaleString('en') : '–'}</span>
}
