import type { FieldHook } from 'payload'
import type { Inbox } from '@/payload-types'
import { readSubject } from '../readSubject'

/** What the notice is about, for whoever reads it; the system itself is told nothing. */
export const tellSubject: FieldHook<Inbox> = async ({ data, req }) => {
  if (!req.user || !data?.kind) return null
  const { kind, document } = data
  return readSubject({ kind, document: document ?? '', payload: req.payload, user: req.user })
}
