import { cache } from 'react'
import { getPayload } from '@/site/getPayload'
import type { LibraryCollection } from '../findLibrary'
import { itemKey } from '../fields/itemField'

export const USES_SHOWN = 20

/**
 * What teachers told of using an item and staff accepted, the newest first. The rows themselves are the staff's: what
 * the public gets of them is chosen here.
 */
export const findAcceptedUses = cache(async (relationTo: LibraryCollection, value: string) => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'media-uses',
    where: {
      and: [
        { itemKey: { equals: itemKey({ relationTo, value }) } },
        { state: { equals: 'accepted' } },
      ],
    },
    select: { schoolName: true, school: true, level: true, pupils: true, effect: true },
    populate: { schools: { name: true } },
    sort: '-createdAt',
    depth: 1,
    limit: USES_SHOWN,
    pagination: false,
    locale: 'th',
    overrideAccess: true,
  })
  return docs.map(({ id, schoolName, school, level, pupils, effect }) => ({
    id,
    school: (typeof school === 'object' && school?.name) || schoolName,
    level,
    pupils,
    effect,
  }))
})
