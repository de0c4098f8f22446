import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { ENGLISH } from '@/site/language'
import { listed } from '@/site/listed'
import { translated } from '@/site/translated'
import type { LibraryCollection } from '../findLibrary'

/** What a record tells of an item. */
const RECORD = {
  title: true,
  summary: true,
  slug: true,
  code: true,
  mediaType: true,
  learningArea: true,
  levels: true,
  files: true,
  links: true,
  creators: true,
  indicators: true,
  licence: true,
  thirdParty: true,
  year: true,
  school: true,
  tags: true,
  publishedAt: true,
} as const

/** Items with these ids as visitors read them, in Thai, and in English too where they are wholly translated. */
export async function findHarvested({
  collection,
  ids,
}: {
  collection: LibraryCollection
  ids: string[]
}) {
  if (ids.length === 0) return []
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: listed({ id: { in: ids } }),
    select: RECORD,
    depth: 1,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
  })
  const select = { title: true, summary: true } as const
  const shown = await translated({ collection, docs, select, depth: 0, language: ENGLISH })
  return docs.map((doc, index) => {
    const other = shown[index]?.language === 'en' ? shown[index] : undefined
    return { ...doc, collection, english: other && { title: other.title, summary: other.summary } }
  })
}

export type HarvestedItem = Awaited<ReturnType<typeof findHarvested>>[number]
