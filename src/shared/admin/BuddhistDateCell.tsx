import type { DefaultServerCellComponentProps } from 'payload'
import { formatDateTime, formatShortDate } from '../thaiDate'

/** A date in a list of the admin, in the Buddhist era. */
export function BuddhistDateCell({ cellData, field }: DefaultServerCellComponentProps) {
  if (typeof cellData !== 'string' && !(cellData instanceof Date)) return <span>–</span>
  const withTime = 'custom' in field && Boolean(field.custom?.withTime)
  return <span>{withTime ? formatDateTime(cellData) : formatShortDate(cellData)}</span>
}
