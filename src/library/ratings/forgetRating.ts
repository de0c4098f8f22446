import type { CollectionAfterDeleteHook } from 'payload'
import type { Rating } from '@/payload-types'
import { addRating } from '@/statistics/addCounts'

/** A rating that an administrator erases counts no more. */
export const forgetRating: CollectionAfterDeleteHook<Rating> = async ({ doc, req }) => {
  if (doc.itemKey) await addRating({ key: doc.itemKey, ratings: -1, stars: -doc.score, req })
  return doc
}
