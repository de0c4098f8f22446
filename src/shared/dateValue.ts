import type { Label } from './label'
import { dateFaultText, parseThaiDate } from './parseThaiDate'

/**
 * What the form holds for a date that was typed and could not be read: the text behind this mark. So it is neither
 * lost nor taken for a date, and the API refuses it with the same sentence as the form.
 */
const UNREAD = '?'

export const toUnread = (text: string): string => `${UNREAD}${text}`

/** The typed text, where the value is one that could not be read. */
export const unreadText = (value: unknown): string | undefined =>
  typeof value === 'string' && value.startsWith(UNREAD) ? value.slice(UNREAD.length) : undefined

const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/

/** Why a value is no date; undefined for dates in ISO and for nothing. */
export function dateValueFault({
  value,
  withTime,
}: {
  value: unknown
  withTime: boolean
}): Label | undefined {
  if (value == null || value === '' || isDate(value)) return undefined
  const answer = parseThaiDate({ text: unreadText(value) ?? String(value), withTime })
  return dateFaultText('fault' in answer ? answer : { fault: 'unreadable' })
}

function isDate(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  return typeof value === 'string' && ISO.test(value) && !Number.isNaN(Date.parse(value))
}
