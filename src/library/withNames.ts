import { asReader } from '@/site/asReader'
import { getPayload } from '@/site/getPayload'
import type { Language } from '@/site/language'
import { pageLanguage } from '@/site/pageLanguage'
import type { Translated } from '@/site/translated'
import type { ListedCollection } from './parseLibraryQuery'

/** What an item refers to by name: no part of its own text. */
const NAMED = ['learningArea', 'school', 'unit'] as const

/**
 * Items as the page's language has them, those shown in the other language too with their learning area, school and
 * unit by their names in the page's language.
 * @param select the fields the items were read with
 */
export async function withNames<Doc extends { id: string }>({
  collection,
  docs,
  select,
  language = pageLanguage(),
}: {
  collection: ListedCollection
  docs: Translated<Doc>[]
  select: Record<string, true>
  language?: Language
}): Promise<Translated<Doc>[]> {
  const { locale } = language
  const foreign = docs.filter(({ language }) => language !== locale).map(({ id }) => id)
  if (foreign.length === 0) return docs

  const payload = await getPayload()
  const { docs: named } = await payload.find({
    collection,
    where: { id: { in: foreign } },
    select: Object.fromEntries(NAMED.filter((name) => select[name]).map((name) => [name, true])),
    depth: 1,
    limit: foreign.length,
    pagination: false,
    ...asReader(language),
  })
  const byID = new Map(named.map((names) => [names.id, names]))
  return docs.map((doc) => ({ ...doc, ...byID.get(doc.id) }))
}
