import type { PayloadRequest } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'
import type { Counted } from './DailyCounts'

export type Counts = Record<Counted, number>

export const noCounts = (): Counts => ({ views: 0, previews: 0, downloads: 0 })

/** What came together for one document on one day. */
export interface DayCounts extends Counts {
  /** Collection slug. */
  kind: string
  /** The document's id. */
  document: string
  /** `YYYY-MM-DD` in Bangkok. */
  day: string
}

/** Adds to the day's row and to the document's own. Others may add at the same time, in this process or in another. */
export async function addCounts({
  row: { kind, document, day, ...counts },
  req,
}: {
  row: DayCounts
  req: PayloadRequest
}): Promise<void> {
  const key = `${kind}/${document}`
  const first = { kind, document, day }
  await addTo({ collection: 'daily-counts', key: `${key}/${day}`, counts, first, req })
  await addTo({ collection: 'item-counts', key, counts, first: NONE_TOLD, req })
}

const NONE_TOLD = { uses: 0, ratings: 0, stars: 0 }

/** Adds one rating to a document's row. */
export const addRating = ({
  key,
  ratings,
  stars,
  req,
}: {
  key: string
  ratings: number
  stars: number
  req: PayloadRequest
}): Promise<void> =>
  addTo({
    collection: 'item-counts',
    key,
    counts: { ratings, stars },
    first: { ...noCounts(), uses: 0 },
    req,
  })

/** Writes down how many uses of a document were accepted. */
export const setUses = ({
  key,
  uses,
  req,
}: {
  key: string
  uses: number
  req: PayloadRequest
}): Promise<void> =>
  put({
    collection: 'item-counts',
    key,
    change: { uses },
    first: { ...noCounts(), ratings: 0, stars: 0, uses },
    req,
  })

interface Row {
  collection: 'daily-counts' | 'item-counts'
  key: string
  req: PayloadRequest
}

async function addTo({
  counts,
  first,
  ...row
}: Row & {
  /** What is added. */
  counts: Partial<Record<string, number>>
  /** What else a new row holds. */
  first: Record<string, unknown>
}): Promise<void> {
  const added = Object.entries(counts).filter(([, count]) => count)
  if (added.length === 0) return
  const change = Object.fromEntries(added.map(([name, count]) => [name, { $inc: count }]))
  await put({ ...row, change, first: { ...first, ...counts } })
}

/** Changes the row, or makes it where there is none, also when another makes it in the same moment. */
async function put({
  collection,
  key,
  change,
  first,
  req,
}: Row & { change: Record<string, unknown>; first: Record<string, unknown> }): Promise<void> {
  if (await update({ collection, key, data: change, req })) return
  try {
    await req.payload.db.create({ collection, data: { key, ...first }, req })
  } catch (error) {
    // Inside a transaction of MongoDB nothing more can be asked: the caller does the whole of it again.
    if (!isDuplicate(error) || !(await update({ collection, key, data: change, req }))) throw error
  }
}

/** One statement, in which the database itself adds. @returns whether there is such a row */
async function update({
  collection,
  key,
  data,
  req,
}: Row & { data: Record<string, unknown> }): Promise<boolean> {
  // Payload leaves what it is given changed.
  const row = await req.payload.db.updateOne({
    collection,
    where: { key: { equals: key } },
    data: structuredClone(data),
    options: { atomic: true },
    req,
  })
  return Boolean(row)
}
