import { asReader } from '@/site/asReader'
import { getPayload } from '@/site/getPayload'
import { pageLanguage } from '@/site/pageLanguage'
import { translated, type Translated } from '@/site/translated'
import type { LibraryCollection } from './findLibrary'

/** What an item refers to by name: no part of its own text. */
const TERMS = ['learningArea', 'school', 'unit'] as const

/**
 * Items, read in Thai, as the page's language has them: each in English or in Thai as a whole, but its learning area,
 * school and unit by their names in the page's language either way.
 * @param select the fields the items were read with
 */
export async function inPageLanguage<Doc extends { id: string }>({
  collection,
  docs,
  select,
}: {
  collection: LibraryCollection
  docs: Doc[]
  select: Record<string, true>
}): Promise<Translated<Doc>[]> {
  const items = await translated({ collection, docs, select })
  const { locale } = pageLanguage()
  const foreign = items.filter(({ language }) => language !== locale).map(({ id }) => id)
  if (foreign.length === 0) return items

  const payload = await getPayload()
  const { docs: named } = await payload.find({
    collection,
    where: { id: { in: foreign } },
    select: Object.fromEntries(TERMS.filter((name) => select[name]).map((name) => [name, true])),
    depth: 1,
    limit: foreign.length,
    pagination: false,
    ...asReader(),
  })
  const byID = new Map(named.map((terms) => [terms.id, terms]))
  return items.map((item) => ({ ...item, ...byID.get(item.id) }))
}
