import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import type { Signatory } from './print/composeCertificate'

const PEOPLE_MAX = 500
/** Who signs for the office; deputies and heads of groups and schools do not. */
const DIRECTOR = /^ผู้อำนวยการสำนักงานเขตพื้นที่/

/**
 * The director of the office as its list of people has them. A row written after the certificate was issued may be
 * another person, who never signed it: then nobody is named, and the line is signed by hand.
 */
export async function findSignatory({
  before,
}: {
  before: string
}): Promise<Signatory | undefined> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'people',
    select: { name: true, position: true, updatedAt: true },
    sort: 'order',
    depth: 0,
    limit: PEOPLE_MAX,
    pagination: false,
    ...asVisitor,
  })
  const director = docs.find(({ position }) => DIRECTOR.test(position ?? ''))
  if (!director?.name || !director.position || director.updatedAt > before) return undefined
  return { name: director.name, position: director.position }
}
