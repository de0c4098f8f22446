import { notFound, permanentRedirect } from 'next/navigation'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'
import { pageLanguage } from './pageLanguage'
import { resolveRedirect } from './resolveRedirect'

/** The front door answers this address with 410. */
const GONE = '/errors/410'

/**
 * For an address that has no item: leads to where the item went, says it is gone where it was taken away for good,
 * else that it is not found.
 * @param path in Thai, without the language's prefix
 */
export async function followRedirect(path: string): Promise<never> {
  const to = await findNewAddress(path)
  if (!to) notFound()
  permanentRedirect(pageLanguage().href(to))
}

/** Where an old address leads now, at once to the end of a chain; undefined for one that is unknown. */
export async function findNewAddress(path: string): Promise<string | undefined> {
  const end = await resolveRedirect({ path, find: findRedirect })
  if (end.kind === 'unknown') return undefined
  return end.kind === 'gone' ? GONE : end.to
}

async function findRedirect(path: string) {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { from: { equals: path } },
    select: { to: true, gone: true },
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return docs[0]
}
