import { cache } from 'react'
import type { Where } from 'payload'
import { idOf } from '@/shared/idOf'
import { asReader } from '@/site/asReader'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { translatedOne } from '@/site/translated'
import { CARD, toCards, type LibraryCollection } from './findLibrary'
import { withNames } from './withNames'

/** What a teaching medium's page shows. */
export const DETAIL = {
  ...CARD,
  links: true,
  creators: true,
  indicators: true,
  licence: true,
  year: true,
  thirdParty: true,
  school: true,
  body: true,
  replaces: true,
  tags: true,
  unit: true,
  stage: true,
  withdrawal: true,
  expiresAt: true,
  updatedAt: true,
  code: true,
} as const

/** What an innovation's page shows. */
export const INNOVATION_DETAIL = {
  ...DETAIL,
  problem: true,
  method: true,
  results: true,
  evidence: true,
  award: true,
  academicYear: true,
} as const

/** The learning areas in the curriculum's order. */
export const findLearningAreas = cache(async () => {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: 'learning-areas',
    select: { title: true, key: true },
    sort: 'order',
    depth: 0,
    limit: 30,
    pagination: false,
    ...asReader(),
  })
  return docs
})

/** The newest items of one kind. */
export async function findNewestLibrary({
  collection,
  limit,
  where,
}: {
  collection: LibraryCollection
  limit: number
  where?: Where
}) {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: listed(where),
    select: CARD,
    sort: '-publishedAt',
    depth: 1,
    limit,
    pagination: false,
    ...asVisitor,
  })
  return toCards({ collection, docs })
}

/** One teaching medium by its slug, asked once for each page; null when visitors may not read it. */
export const findTeachingMedium = cache(async (slug: string) => {
  const collection = 'teaching-media'
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    select: DETAIL,
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const item = await translatedOne({ collection, doc: docs[0], select: DETAIL })
  if (!item) return null
  const [named] = await withNames({ collection, docs: [item], select: DETAIL })
  return { ...item, ...named }
})

/** One innovation by its slug, asked once for each page; null when visitors may not read it. */
export const findInnovation = cache(async (slug: string) => {
  const collection = 'innovations'
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: { slug: { equals: slug } },
    select: INNOVATION_DETAIL,
    depth: 1,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const item = await translatedOne({ collection, doc: docs[0], select: INNOVATION_DETAIL })
  if (!item) return null
  const [named] = await withNames({ collection, docs: [item], select: INNOVATION_DETAIL })
  return { ...item, ...named }
})

export type TeachingMediumItem = NonNullable<Awaited<ReturnType<typeof findTeachingMedium>>>
export type InnovationItem = NonNullable<Awaited<ReturnType<typeof findInnovation>>>
export type LibraryItem = TeachingMediumItem | InnovationItem

const RELATED = 3

/** Items of the same kind with a tag in common, else of the same learning area. */
export async function findRelatedLibrary({
  collection,
  item: { id, tags, learningArea },
}: {
  collection: LibraryCollection
  item: Pick<LibraryItem, 'id' | 'tags' | 'learningArea'>
}) {
  const tagIDs = (tags ?? []).map(idOf).filter((tag) => tag !== undefined)
  const area = idOf(learningArea)
  const alike: Where | undefined =
    tagIDs.length > 0
      ? { tags: { in: tagIDs } }
      : area
        ? { learningArea: { equals: area } }
        : undefined
  if (!alike) return []
  const where = { and: [{ id: { not_equals: id } }, alike] }
  return findNewestLibrary({ collection, limit: RELATED, where })
}
