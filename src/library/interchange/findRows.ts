import type { Where } from 'payload'
import { getPayload } from '@/site/getPayload'
import type { LibraryCollection } from '../findLibrary'
import type { Harvest } from './OAIRequest'
import type { RecordRow } from './recordState'

/** In this order a list runs through them. */
export const HARVESTED = ['innovations', 'teaching-media'] as const satisfies LibraryCollection[]

/** Dates, code and stage, and the area for its set: nothing else of an item that is gone leaves the database. */
const ROW = {
  code: true,
  stage: true,
  visibility: true,
  publishedAt: true,
  expiresAt: true,
  deletedAt: true,
  updatedAt: true,
  steppedAt: true,
  learningArea: true,
} as const

export interface Asked {
  harvest: Pick<Harvest, 'from' | 'before'>
  /** Ids of learning areas, where a set is asked for. */
  areas?: string[]
  now: Date
}

/**
 * Rows of one collection that may be records of a list, by their codes, which never change: an item that is written
 * while a list is read keeps its place in it. Read with the machine's rights, for visitors see nothing of what is gone.
 */
export async function findRows({
  collection,
  after,
  limit,
  ...asked
}: Asked & { collection: LibraryCollection; after: string; limit: number }): Promise<RecordRow[]> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: { and: [{ code: { greater_than: after } }, whereAsked(asked)] },
    select: ROW,
    sort: 'code',
    depth: 0,
    limit,
    pagination: false,
    trash: true,
    overrideAccess: true,
  })
  return docs
}

/** About how many records a list has: what only older versions can tell is counted too. */
export async function countRows(asked: Asked): Promise<number> {
  const payload = await getPayload()
  const counts = await Promise.all(
    HARVESTED.map((collection) =>
      payload.count({ collection, where: whereAsked(asked), trash: true, overrideAccess: true }),
    ),
  )
  return counts.reduce((sum, { totalDocs }) => sum + totalDocs, 0)
}

/** The row of a code, whatever became of it. */
export async function findRow(
  code: string,
): Promise<(RecordRow & { collection: LibraryCollection }) | undefined> {
  const payload = await getPayload()
  for (const collection of HARVESTED) {
    const { docs } = await payload.find({
      collection,
      where: { code: { equals: code } },
      select: ROW,
      depth: 0,
      limit: 1,
      pagination: false,
      trash: true,
      overrideAccess: true,
    })
    if (docs[0]) return { ...docs[0], collection }
  }
  return undefined
}

/** When the first change was written that any record can have; undefined while there are none. */
export async function findEarliest(): Promise<string | undefined> {
  const payload = await getPayload()
  const firsts = await Promise.all(
    HARVESTED.map(async (collection) => {
      const { docs } = await payload.find({
        collection,
        where: { stage: { in: ['published', 'withdrawn'] } },
        select: { updatedAt: true },
        sort: 'updatedAt',
        depth: 0,
        limit: 1,
        pagination: false,
        trash: true,
        overrideAccess: true,
      })
      return docs[0]?.updatedAt
    }),
  )
  return firsts.filter((first) => first !== undefined).sort()[0]
}

/** The times of `datestampOf`, as a question to the database. */
function whereAsked({ harvest: { from, before }, areas, now }: Asked): Where {
  const moment = now.toISOString()
  const and: Where[] = [{ stage: { in: ['published', 'withdrawn'] } }]
  if (areas) and.push({ learningArea: { in: areas } })
  if (from !== undefined) and.push(changedSince(new Date(from).toISOString(), moment))
  if (before !== undefined) and.push(...unchangedSince(new Date(before).toISOString(), moment))
  return { and }
}

const PASSING = ['publishedAt', 'expiresAt', 'deletedAt'] as const

const changedSince = (from: string, now: string): Where => ({
  or: [
    { updatedAt: { greater_than_equal: from } },
    ...PASSING.map((field) => ({
      and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than_equal: now } }],
    })),
  ],
})

const unchangedSince = (before: string, now: string): Where[] => [
  { updatedAt: { less_than: before } },
  ...PASSING.map((field) => ({
    or: [
      { [field]: { exists: false } },
      { [field]: { less_than: before } },
      { [field]: { greater_than: now } },
    ],
  })),
]
