import type { CollectionAfterReadHook } from 'payload'

/** What is left of a withdrawn item for those who are not staff: enough for a notice at its address. */
export const NOTICE_FIELDS = new Set([
  'id',
  'title',
  'slug',
  'code',
  'stage',
  '_status',
  'withdrawal',
  'publishedAt',
  'visibility',
  'createdAt',
  'updatedAt',
])

export const hideWithdrawn: CollectionAfterReadHook = ({ doc, req, overrideAccess }) => {
  if (overrideAccess || req.user || doc.stage !== 'withdrawn') return doc
  return Object.fromEntries(Object.entries(doc).filter(([field]) => NOTICE_FIELDS.has(field)))
}
