import { notFound, permanentRedirect } from 'next/navigation'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'

/**
 * For an address that has no item: leads to where the item went, or says it is not found.
 * @param path as `itemHref` writes it, percent-encoded
 */
export async function followRedirect(path: string): Promise<never> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: path } },
    select: { to: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const to = docs[0]?.to
  if (to && to !== path && isSafeTarget(to)) permanentRedirect(to)
  notFound()
}

/** A path of this site, or a whole web address; never `//host` or a script. */
const isSafeTarget = (to: string): boolean => /^(\/(?![/\\])|https?:\/\/)/.test(to)
