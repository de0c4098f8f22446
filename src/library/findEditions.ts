import { cache } from 'react'
import type { Where } from 'payload'
import { idOf } from '@/shared/idOf'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { translated, type Translated } from '@/site/translated'
import type { LibraryCollection } from './findLibrary'

const EDITION = { title: true, slug: true, year: true, publishedAt: true, replaces: true } as const
/** More than an item ever has; a circle ends sooner. */
const STEPS_MAX = 12

interface Row {
  id: string
  title?: string | null
  slug?: string | null
  year?: number | null
  publishedAt?: string | null
  replaces?: unknown
}

export type Edition = Translated<Row>

export interface Editions {
  /** Those that take its place, the newest first. */
  newer: Edition[]
  /** Those whose place it takes, the newest first. */
  older: Edition[]
}

/** The chain of editions an item stands in, as visitors may read them; asked once for each page. */
export const findEditions = cache(
  async (collection: LibraryCollection, id: string): Promise<Editions> => {
    const seen = new Set([id])
    const newer = await walk({
      seen,
      step: (at) =>
        findOne({ collection, where: listed({ replaces: { equals: at } }), sort: '-publishedAt' }),
      from: id,
    })
    const self = await findOne({ collection, where: { id: { equals: id } } })
    const older = await walk({
      seen,
      step: async (_, row) => {
        const before = idOf((row ?? self)?.replaces as never)
        return before ? findOne({ collection, where: { id: { equals: before } } }) : undefined
      },
      from: id,
    })
    const [shownNewer, shownOlder] = await Promise.all(
      [newer.reverse(), older].map((docs) => translated({ collection, docs, select: EDITION })),
    )
    return { newer: shownNewer ?? [], older: shownOlder ?? [] }
  },
)

/** Goes from one edition to the next until there is none, or one was there before. */
async function walk({
  seen,
  step,
  from,
}: {
  seen: Set<string>
  step: (id: string, row: Row | undefined) => Promise<Row | undefined>
  from: string
}): Promise<Row[]> {
  const found: Row[] = []
  let row: Row | undefined
  for (let at = from; found.length < STEPS_MAX; at = row.id) {
    row = await step(at, row)
    if (!row || seen.has(row.id)) return found
    seen.add(row.id)
    found.push(row)
  }
  return found
}

async function findOne({
  collection,
  where,
  sort,
}: {
  collection: LibraryCollection
  where: Where
  sort?: string
}): Promise<Row | undefined> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where,
    select: EDITION,
    sort,
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  return docs[0]
}
