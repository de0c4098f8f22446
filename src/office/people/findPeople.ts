import { asReader } from '@/site/asReader'
import { getPayload } from '@/site/getPayload'

const PEOPLE_MAX = 500

/** The staff the office has listed; `unit` is an id, `photo` the file itself. */
export async function findPeople() {
  const payload = await getPayload()
  const reader = asReader()
  const { docs } = await payload.find({
    collection: 'people',
    select: { name: true, position: true, unit: true, photo: true, order: true },
    sort: 'order',
    depth: 1,
    limit: PEOPLE_MAX,
    pagination: false,
    ...reader,
  })
  return docs
}

export type PersonRow = Awaited<ReturnType<typeof findPeople>>[number]
