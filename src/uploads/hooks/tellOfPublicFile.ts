import type { CollectionAfterChangeHook } from 'payload'
import { recordChange } from '@/changes/recordChange'

/** Another description, or another file in its place: pages and the search show a public file as it is now. */
export const tellOfPublicFile: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'update' && doc.isPublic) {
    await recordChange({ collection: 'media', document: String(doc.id), kind: 'changed', req })
  }
  return doc
}
