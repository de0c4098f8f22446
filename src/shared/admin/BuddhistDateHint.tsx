'use client'

import { useField } from '@payloadcms/ui'
import { formatDateTime, formatLongDate } from '../thaiDate'

interface Props {
  path?: string
  field?: { name?: string; custom?: { withTime?: boolean } }
}

/** The chosen date written out in the Buddhist era beneath the picker, which counts in the common era. */
export function BuddhistDateHint({ path, field }: Props) {
  const { value } = useField<string>({ path: path ?? field?.name ?? '' })
  if (!value) return null
  const text = field?.custom?.withTime ? formatDateTime(value) : formatLongDate(value)
  return <p style={{ margin: '0.25rem 0 0' }}>{text}</p>
}
