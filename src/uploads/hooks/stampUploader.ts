import type { CollectionBeforeChangeHook } from 'payload'
import { idOf } from '@/shared/idOf'

/** A file belongs to whoever brought it, and to that person's unit and school. */
export const stampUploader: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create' || !req.user) return data
  return {
    ...data,
    owner: req.user.id,
    unit: idOf(req.user.unit),
    school: idOf(req.user.school),
  }
}
