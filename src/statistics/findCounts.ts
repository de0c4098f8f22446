import { cache } from 'react'
import type { Payload } from 'payload'
import { getPayload } from '@/site/getPayload'
import type { ItemCount } from '@/payload-types'

/** What pages show of how an item is used. */
export interface ShownCounts {
  views: number
  previews: number
  downloads: number
  /** Uses in class that were accepted. */
  uses: number
  /** How many have rated it. */
  ratings: number
  /** 1 to 5, the mean; null while too few have rated it to say anything. */
  stars: number | null
}

/** Fewer opinions than this are single people's. */
export const RATINGS_MIN = 3

export const NO_COUNTS: ShownCounts = {
  views: 0,
  previews: 0,
  downloads: 0,
  uses: 0,
  ratings: 0,
  stars: null,
}

/**
 * The counts of items, by `kind/id`; an item nobody has looked at is not among them. Numbers alone: no access is asked.
 */
export async function findCounts({
  payload,
  keys,
}: {
  payload: Payload
  keys: string[]
}): Promise<Map<string, ShownCounts>> {
  if (keys.length === 0) return new Map()
  const { docs } = await payload.db.find<ItemCount>({
    collection: 'item-counts',
    where: { key: { in: keys } },
    limit: keys.length,
    pagination: false,
  })
  return new Map(docs.map((row) => [row.key, toShown(row)]))
}

/** The counts of one item, asked once for each page. */
export const readCounts = cache(async (kind: string, id: string): Promise<ShownCounts> => {
  const key = `${kind}/${id}`
  const found = await findCounts({ payload: await getPayload(), keys: [key] })
  return found.get(key) ?? NO_COUNTS
})

const toShown = ({ views, previews, downloads, uses, ratings, stars }: ItemCount): ShownCounts => ({
  views,
  previews,
  downloads,
  uses,
  ratings,
  stars: ratings >= RATINGS_MIN ? stars / ratings : null,
})
