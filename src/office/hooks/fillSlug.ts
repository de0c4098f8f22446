import type { CollectionBeforeValidateHook } from 'payload'
import { toSlug } from '@/shared/slug'

/** Makes the slug from the title when none is given; one that is given is brought into shape. */
export const fillSlug =
  (titleField: string): CollectionBeforeValidateHook =>
  ({ data, originalDoc }) => {
    if (!data) return data
    const given = typeof data.slug === 'string' ? toSlug(data.slug) : ''
    const title: unknown = data[titleField]
    data.slug =
      given || originalDoc?.slug || (typeof title === 'string' ? toSlug(title) : undefined)
    return data
  }
