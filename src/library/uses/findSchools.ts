import type { Payload } from 'payload'

const SCHOOLS_MAX = 1_000

/** The schools of the area by name. */
export async function findSchools({ payload }: { payload: Payload }) {
  const { docs } = await payload.find({
    collection: 'schools',
    select: { name: true },
    sort: 'name',
    depth: 0,
    limit: SCHOOLS_MAX,
    pagination: false,
    locale: 'th',
    overrideAccess: false,
  })
  return docs
}
