import type { ItemKind } from '@/editorial/kinds'
import { asVisitor } from './asVisitor'
import { getPayload } from './getPayload'
import { hasThai, isTranslation, textFields } from './isTranslation'
import type { Locale } from './language'

/** Texts are long: so many items at a time. */
const CHUNK = 500

/**
 * Which of these items can be read in English as a whole, by their ids. All texts are asked, whatever a list shows of
 * an item, so that a card and its page agree; they are read only of those that may be translated.
 */
export async function findTranslated({
  collection,
  docs,
}: {
  collection: ItemKind
  docs: { id: string; title?: string | null }[]
}): Promise<Set<string>> {
  if (docs.length === 0) return new Set()
  const titled = await findTitled({ collection, ids: docs.map(({ id }) => id) })
  const ids = docs
    .filter(({ id, title }) => titled.has(id) || !hasThai(title ?? ''))
    .map(({ id }) => id)
  const found = new Set<string>()
  for (let start = 0; start < ids.length; start += CHUNK) {
    const chunk = ids.slice(start, start + CHUNK)
    const [inThai, inEnglish] = await Promise.all([
      readTexts({ collection, ids: chunk, locale: 'th' }),
      readTexts({ collection, ids: chunk, locale: 'en' }),
    ])
    for (const [id, original] of inThai) {
      const other = inEnglish.get(id)
      if (other && isTranslation({ original, other })) found.add(id)
    }
  }
  return found
}

/** Those with a title in English: for most sites a few, found by one small question. */
async function findTitled({
  collection,
  ids,
}: {
  collection: ItemKind
  ids: string[]
}): Promise<Set<string>> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { title: { exists: true } }] },
    select: { slug: true },
    depth: 0,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
    locale: 'en',
  })
  return new Set(docs.map(({ id }) => String(id)))
}

/** Without what the texts refer to: a picture with words in English makes no translation of the text around it. */
async function readTexts({
  collection,
  ids,
  locale,
}: {
  collection: ItemKind
  ids: string[]
  locale: Locale
}): Promise<Map<string, object>> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    select: textFields(collection),
    depth: 0,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
    locale,
    fallbackLocale: 'th',
  })
  return new Map(docs.map((doc) => [String(doc.id), doc]))
}
