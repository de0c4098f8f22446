import type { ItemKind } from '@/editorial/kinds'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'
import { isTranslation, textFields } from './isTranslation'
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

  // All texts decide, also those a card does not show: its link leads to them.
  const ids = docs.map(({ id }) => id)
  const texts = textFields(collection)
  const [english, originals] = await Promise.all([
    findIn<Doc>({ collection, ids, select: { ...select, ...texts }, depth, locale: 'en' }),
    findIn<object & { id: string }>({ collection, ids, select: texts, depth, locale: 'th' }),
  ])
  return inThai.map((doc) => {
    const other = english.get(doc.id)
    const original = originals.get(doc.id)
    const isTranslated = other && original && isTranslation({ original, other })
    return isTranslated ? { ...other, language: 'en' } : doc
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
  const english = await findIn<Doc>({ collection, ids: [doc.id], select, depth: 1, locale: 'en' })
  const other = english.get(doc.id)
  const isTranslated = Boolean(other && isTranslation({ original: doc, other }))
  const languages = isTranslated ? LOCALES : (['th'] as const)
  const { locale } = pageLanguage()
  return other && isTranslated && locale === 'en'
    ? { ...other, language: 'en', languages }
    : { ...doc, language: 'th', languages }
}

/** Items with each field in this language, or in Thai where it has none. */
async function findIn<Doc extends { id: string }>({
  collection,
  ids,
  select,
  depth,
  locale,
}: {
  collection: ItemKind
  ids: string[]
  select: Record<string, true>
  depth: 0 | 1
  locale: Locale
}): Promise<Map<string, Doc>> {
  const payload = await getPayload()
  const found = await payload.find({
    collection,
    where: { id: { in: ids } },
    select: select as never,
    depth,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
    locale,
    fallbackLocale: 'th',
  })
  return new Map((found.docs as unknown as Doc[]).map((doc) => [String(doc.id), doc]))
}
