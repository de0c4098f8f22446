import { cache } from 'react'
import { itemHref, type DatedKind } from '@/editorial/kinds'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'
import { listed } from './listed'
import { translated } from './translated'

export interface Neighbour {
  title: string
  href: string
}

const SHORT = { title: true, slug: true } as const

/** The items published just before and just after this one. */
export const findNeighbours = cache(async (kind: DatedKind, id: string, publishedAt: string) => {
  const [previous, next] = await Promise.all([
    findOne({ kind, id, where: { less_than_equal: publishedAt }, sort: '-publishedAt' }),
    findOne({ kind, id, where: { greater_than: publishedAt }, sort: 'publishedAt' }),
  ])
  return { previous, next }
})

async function findOne({
  kind,
  id,
  where,
  sort,
}: {
  kind: DatedKind
  id: string
  where: { less_than_equal?: string; greater_than?: string }
  sort: string
}): Promise<Neighbour | undefined> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: listed({ publishedAt: where }, { id: { not_equals: id } }),
    select: SHORT,
    sort,
    depth: 0,
    limit: 1,
    pagination: false,
    ...asVisitor,
  })
  const [doc] = await translated({ collection: kind, docs, select: SHORT, depth: 0 })
  return doc?.slug
    ? { title: doc.title ?? '', href: itemHref({ kind, slug: doc.slug }) }
    : undefined
}
