import type { ItemKind } from '@/editorial/kinds'
import { asVisitor } from './asVisitor'
import { findTranslated } from './findTranslated'
import { getPayload } from './getPayload'
import { LOCALES, type Language, type Locale } from './language'
import { pageLanguage } from './pageLanguage'

/** An item and the language its words are in. */
export type Translated<Doc> = Doc & { language: Locale }

/**
 * Items, read in Thai, as the page's language has them. An item is shown in English when all its Thai texts have an
 * English one, and in Thai as a whole otherwise: no card and no page is half translated.
 * @param select the fields the items were read with
 */
export async function translated<Doc extends { id: string; title?: string | null }>({
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
  if (language.locale === 'th') return docs.map(asThai)
  return inEnglish({
    collection,
    docs,
    select,
    depth,
    ids: await findTranslated({ collection, docs }),
  })
}

/** One item as the page's language has it, and in which languages it can be read; null for none. */
export async function translatedOne<Doc extends { id: string; title?: string | null }>({
  collection,
  doc,
  select,
}: {
  collection: ItemKind
  doc: Doc | undefined
  select: Record<string, true>
}): Promise<(Translated<Doc> & { languages: readonly Locale[] }) | null> {
  if (!doc) return null
  const docs = [doc]
  const ids = await findTranslated({ collection, docs })
  const languages = ids.size > 0 ? LOCALES : (['th'] as const)
  const [shown = asThai(doc)] =
    pageLanguage().locale === 'en'
      ? await inEnglish({ collection, docs, select, depth: 1, ids })
      : []
  return { ...shown, languages }
}

const asThai = <Doc>(doc: Doc): Translated<Doc> => ({ ...doc, language: 'th' })

/** Those of these ids in English, the others as they are. */
async function inEnglish<Doc extends { id: string }>({
  ids,
  docs,
  ...reading
}: {
  ids: Set<string>
  collection: ItemKind
  docs: Doc[]
  select: Record<string, true>
  depth: 0 | 1
}): Promise<Translated<Doc>[]> {
  const english = await findEnglish({ docs: docs.filter(({ id }) => ids.has(id)), ...reading })
  return docs.map((doc) => {
    const other = english.get(doc.id)
    return other ? { ...other, language: 'en' } : asThai(doc)
  })
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
  if (docs.length === 0) return new Map()
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
  // The kind is known at run time only, so Payload gives what all collections have in common.
  return new Map((found.docs as unknown as Doc[]).map((doc) => [String(doc.id), doc]))
}
