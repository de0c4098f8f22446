import type { ItemKind } from '@/editorial/kinds'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'
import { isTranslation } from './isTranslation'
import { LOCALES, type Language, type Locale } from './language'
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
  language = pageLanguage(),
}: {
  collection: ItemKind
  docs: Doc[]
  select: Record<string, true>
  depth?: 0 | 1
  language?: Language
}): Promise<Translated<Doc>[]> {
  const inThai = docs.map((doc) => ({ ...doc, language: 'th' as const }))
  if (language.locale === 'th' || docs.length === 0) return inThai

  const english = await findEnglish({ collection, docs, select, depth })
  return inThai.map((doc) => {
    const other = english.get(String(doc.id))
    return other && isTranslation({ original: doc, other }) ? { ...other, language: 'en' } : doc
  })
}

/** One item as the page's language has it, and in which languages it can be read; null for none. */
export async function translatedOne<Doc extends { id: string }>({
  collection,
  doc,
  select,
}: {
  collection: ItemKind
  doc: Doc | undefined
  select: Record<string, true>
}): Promise<(Translated<Doc> & { languages: readonly Locale[] }) | null> {
  if (!doc) return null
  const english = await findEnglish({ collection, docs: [doc], select, depth: 1 })
  const other = english.get(String(doc.id))
  const isTranslated = Boolean(other && isTranslation({ original: doc, other }))
  const languages = isTranslated ? LOCALES : (['th'] as const)
  const { locale } = pageLanguage()
  return other && isTranslated && locale === 'en'
    ? { ...other, language: 'en', languages }
    : { ...doc, language: 'th', languages }
}

/** The same items with each field in English, or in Thai where it has none. */
async function findEnglish<Doc extends { id: string }>({
  collection,
  docs,
  select,
  depth,
}: {
  collection: ItemKind
  docs: Doc[]
  select: Record<string, true>
  depth: 0 | 1
}): Promise<Map<string, Doc>> {
  const payload = await getPayload()
  const found = await payload.find({
    collection,
    where: { id: { in: docs.map(({ id }) => id) } },
    select: select as never,
    depth,
    limit: docs.length,
    pagination: false,
    ...asVisitor,
    locale: 'en',
    fallbackLocale: 'th',
  })
  return new Map((found.docs as unknown as Doc[]).map((doc) => [String(doc.id), doc]))
}
