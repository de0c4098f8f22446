'use client'

import type { DefaultCellComponentProps } from 'payload'
import { fileSize } from '@/shared/fileSize'

/** How large a file is, as people say it. */
export function SizeCell({ cellData }: DefaultCellComponentProps) {
  return typeof cellData === 'number' ? <span>{fileSize(cellData)}</span> : null
}
