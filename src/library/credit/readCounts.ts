import type { Payload, PayloadRequest } from 'payload'

export interface Counts {
  views: number
  downloads: number
  uses: number
}

const NONE: Counts = { views: 0, downloads: 0, uses: 0 }
const CHUNK = 100

/** How often these items (`teaching-media/{id}`) were looked at, fetched and used in class, by their keys. */
export async function readCounts({
  payload,
  keys,
  req,
}: {
  payload: Payload
  keys: string[]
  req?: PayloadRequest
}): Promise<(key: string) => Counts> {
  const counts = new Map<string, Counts>()
  for (let from = 0; from < keys.length; from += CHUNK) {
    const { docs } = await payload.db.find<Counts & { key: string }>({
      collection: 'item-counts',
      where: { key: { in: keys.slice(from, from + CHUNK) } },
      limit: CHUNK,
      pagination: false,
      req,
    })
    for (const { key, views, downloads, uses } of docs) counts.set(key, { views, downloads, uses })
  }
  return (key) => counts.get(key) ?? NONE
}
