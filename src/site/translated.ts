import type { ItemKind } from '@/editorial/kinds'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'
import { isTranslation } from './isTranslation'
import type { Locale } from './language'
import { pageLanguage } from './pageLanguage'

/** An item and the language its words are in. */
export type Translated<Doc> = Doc & { language: Locale }

/**
 * Items, read in Thai, as the page's language has them. An item is shown in English when all its Thai texts have an
 * English one, and in Thai as a whole otherwise: no card and no page is half translated.
 * @param select the fields the items were read with
 */
export async function translated<Doc extends { id: string }>({
  collection,
  docs,
  select,
  depth = 1,
}: {
  collection: ItemKind
  docs: Doc[]
  select: Record<string, true>
  depth?: 0 | 1
}): Promise<Translated<Doc>[]> {
  const inThai = docs.map((doc) => ({ ...doc, language: 'th' as const }))
  const { locale } = pageLanguage()
  if (locale === 'th' || docs.length === 0) return inThai

  const payload = await getPayload()
  const found = await payload.find({
    collection,
    where: { id: { in: docs.map(({ id }) => id) } },
    select: select as never,
    depth,
    limit: docs.length,
    pagination: false,
    ...asVisitor,
    locale,
    fallbackLocale: 'th',
  })
  const byID = new Map((found.docs as unknown as Doc[]).map((doc) => [String(doc.id), doc]))
  return inThai.map((doc) => {
    const other = byID.get(String(doc.id))
    return other && isTranslation({ original: doc, other }) ? { ...other, language: locale } : doc
  })
}

/** One item as the page's language has it. */
export async function translatedOne<Doc extends { id: string }>({
  doc,
  ...rest
}: {
  collection: ItemKind
  doc: Doc | undefined
  select: Record<string, true>
  depth?: 0 | 1
}): Promise<Translated<Doc> | null> {
  if (!doc) return null
  const [one] = await translated({ ...rest, docs: [doc] })
  return one ?? null
}
