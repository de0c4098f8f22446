import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { translated } from '@/site/translated'
import { itemKey, LIBRARY_COLLECTIONS } from '../fields/itemField'
import { CARD, type LibraryCollection } from '../findLibrary'
import { withNames } from '../withNames'
import { creatorSlug } from './creatorSlug'
import { readCounts } from './readCounts'

/** What a person can have made here and be listed on one page. */
const ITEMS_MAX = 200
const COLLECTIONS_MAX = 50
/** The newest of the items are looked for in collections; a longer question helps nobody. */
const ASKED_MAX = 40
const SHOWN = { ...CARD, creators: true } as const

/** A maker by the slug of the name: published items, newest first, how they were used, and who put them together. */
export async function findCreator(slug: string) {
  const found = await Promise.all(
    LIBRARY_COLLECTIONS.map((collection) => findItems({ collection, slug })),
  )
  const items = found
    .flat()
    .sort((a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? ''))
  const name = items
    .flatMap(({ creators }) => creators ?? [])
    .find((creator) => creatorSlug(creator.name) === slug)?.name
  if (!name) return null

  const payload = await getPayload()
  const keys = items.map(({ collection, id }) => itemKey({ relationTo: collection, value: id }))
  const countsOf = await readCounts({ payload, keys })
  const sum = keys.map(countsOf).reduce(
    (total, { views, downloads, uses }) => ({
      views: total.views + views,
      downloads: total.downloads + downloads,
      uses: total.uses + uses,
    }),
    { views: 0, downloads: 0, uses: 0 },
  )
  return { name, items, ...sum, collections: await findHolding(items) }
}

async function findItems({ collection, slug }: { collection: LibraryCollection; slug: string }) {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: listed({ creatorSlugs: { in: [slug] } }),
    select: SHOWN,
    sort: '-publishedAt',
    depth: 1,
    limit: ITEMS_MAX,
    pagination: false,
    ...asVisitor,
  })
  const shown = await translated({ collection, docs, select: SHOWN })
  const named = await withNames({ collection, docs: shown, select: SHOWN })
  return named.map((item) => ({ ...item, collection }))
}

async function findHolding(items: { id: string; collection: LibraryCollection }[]) {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'library-collections',
    where: listed({
      or: items.slice(0, ASKED_MAX).map(({ collection, id }) => ({
        'entries.item': { equals: { relationTo: collection, value: id } },
      })),
    }),
    select: { title: true, slug: true },
    sort: '-publishedAt',
    depth: 0,
    limit: COLLECTIONS_MAX,
    pagination: false,
    ...asVisitor,
  })
  return docs
}
