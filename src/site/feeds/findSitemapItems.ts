import type { PagedKind } from '@/editorial/kinds'
import { asVisitor } from '../asVisitor'
import { getPayload } from '../getPayload'
import { listed } from '../listed'
import { ownHref } from '../ownAddress'
import type { SitemapEntry } from './composeSitemap'
import { findTranslated } from '../findTranslated'
import { inLanguages } from './inLanguages'
import { FIXED_PATHS } from './findOfficePages'

/** As many items as one file holds here; the protocol allows 50,000 addresses, which would take long to draw. */
export const PART_SIZE = 5_000

/** How many items of a kind the sitemap lists. */
export async function countSitemapItems(kind: PagedKind): Promise<number> {
  const payload = await getPayload()
  const { totalDocs } = await payload.count({
    collection: kind,
    where: listed(),
    ...asVisitor,
  })
  return totalDocs
}

/** The addresses of one part of a kind's items, newest first: in English too where they are translated. */
export async function findSitemapItems({
  kind,
  page,
  partSize,
}: {
  kind: PagedKind
  page: number
  partSize: number
}): Promise<SitemapEntry[]> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: listed(),
    select: { title: true, slug: true, updatedAt: true },
    sort: '-publishedAt',
    depth: 0,
    // Counted too, although nobody asks: without it MongoDB gives every page the first items.
    page,
    limit: partSize,
    ...asVisitor,
  })
  const inEnglish = await findTranslated({ collection: kind, docs })
  return docs
    .map((doc) => ({ ...doc, path: ownHref({ kind, slug: doc.slug ?? '' }) }))
    .filter(({ path }) => !FIXED_PATHS.includes(path))
    .flatMap(({ id, path, updatedAt }) =>
      inLanguages({ path, lastmod: updatedAt, isTranslated: inEnglish.has(id) }),
    )
}
