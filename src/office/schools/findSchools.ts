import { cache } from 'react'
import { asReader } from '@/site/asReader'
import { getPayload } from '@/site/getPayload'

/** An area has some hundred schools at most, few enough to sort and narrow them where Thai is understood. */
const SCHOOLS_MAX = 2_000

/** All schools of the area; read once for each page. */
export const findSchools = cache(async () => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'schools',
    select: { name: true, slug: true, province: true, district: true, website: true },
    depth: 0,
    limit: SCHOOLS_MAX,
    pagination: false,
    ...asReader(),
  })
  return docs
})

export type SchoolRow = Awaited<ReturnType<typeof findSchools>>[number]
