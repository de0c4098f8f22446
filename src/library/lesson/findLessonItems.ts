import { ITEM_KINDS } from '@/editorial/kinds'
import { asVisitor } from '@/site/asVisitor'
import { getPayload } from '@/site/getPayload'
import { listed } from '@/site/listed'
import { translated } from '@/site/translated'
import { LIBRARY_COLLECTIONS } from '../fields/itemField'
import { CARD, type LibraryCollection } from '../findLibrary'
import { withNames } from '../withNames'

/** What lists, archives and sheets of items show: a card, and what credit asks for. */
export const LESSON_ITEM = {
  ...CARD,
  code: true,
  creators: true,
  licence: true,
  school: true,
  links: true,
  updatedAt: true,
} as const

/** An item of the library, as other rows refer to it. */
export interface ItemRef {
  relationTo: LibraryCollection
  value: string
}

/** The items of these short codes that visitors find in the library, in the order of the codes. */
export async function findItemsByCode(codes: string[]): Promise<LessonItem[]> {
  const found = await Promise.all(
    LIBRARY_COLLECTIONS.map((collection) => {
      const { letter } = ITEM_KINDS[collection]
      const own = codes.filter((code) => code.startsWith(letter))
      return findListed({ collection, field: 'code', values: own })
    }),
  )
  const byCode = new Map(found.flat().map((item) => [item.code, item]))
  return codes.map((code) => byCode.get(code)).filter((item) => item !== undefined)
}

/** The same by id; what is no longer in the library is left out. */
export async function findItemsByRef(refs: ItemRef[]): Promise<LessonItem[]> {
  const found = await Promise.all(
    LIBRARY_COLLECTIONS.map((collection) => {
      return findListed({ collection, field: 'id', values: idsOf(refs, collection) })
    }),
  )
  const byRef = new Map(found.flat().map((item) => [`${item.collection}/${item.id}`, item]))
  return refs
    .map(({ relationTo, value }) => byRef.get(`${relationTo}/${value}`))
    .filter((item) => item !== undefined)
}

/** Which of these visitors find in the library, as `kind/id`. */
export async function findListedRefs(refs: ItemRef[]): Promise<Set<string>> {
  const payload = await getPayload()
  const found = await Promise.all(
    LIBRARY_COLLECTIONS.map(async (collection) => {
      const ids = idsOf(refs, collection)
      if (ids.length === 0) return []
      const { docs } = await payload.find({
        collection,
        where: listed({ id: { in: ids } }),
        select: { code: true },
        depth: 0,
        limit: ids.length,
        pagination: false,
        ...asVisitor,
      })
      return docs.map(({ id }) => `${collection}/${id}`)
    }),
  )
  return new Set(found.flat())
}

const idsOf = (refs: ItemRef[], collection: LibraryCollection): string[] => [
  ...new Set(refs.filter(({ relationTo }) => relationTo === collection).map(({ value }) => value)),
]

async function findListed({
  collection,
  field,
  values,
}: {
  collection: LibraryCollection
  field: 'code' | 'id'
  values: string[]
}) {
  if (values.length === 0) return []
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: listed({ [field]: { in: values } }),
    select: LESSON_ITEM,
    depth: 1,
    limit: values.length,
    pagination: false,
    ...asVisitor,
  })
  const shown = await translated({ collection, docs, select: LESSON_ITEM })
  const items = await withNames({ collection, docs: shown, select: LESSON_ITEM })
  return items.map((item) => ({ ...item, collection }))
}

export type LessonItem = Awaited<ReturnType<typeof findListed>>[number]
