import type { ItemKind } from '@/editorial/kinds'
import { asVisitor } from '../asVisitor'
import { getPayload } from '../getPayload'
import { hasThai, textFields } from '../isTranslation'
import { ENGLISH } from '../language'
import { translated } from '../translated'

/** Texts are long: so many items at a time. */
const CHUNK = 500

/**
 * Which of these items can be read in English as a whole, by their ids. The texts are read only of those that may
 * be, so that a site in Thai alone pays nothing for it.
 */
export async function findTranslated({
  kind,
  docs,
}: {
  kind: ItemKind
  docs: { id: string; title?: string | null }[]
}): Promise<Set<string>> {
  if (docs.length === 0) return new Set()
  const titled = await findWithEnglishTitle({ kind, ids: docs.map(({ id }) => id) })
  const candidates = docs.filter(({ id, title }) => titled.has(id) || !hasThai(title ?? ''))
  const found = new Set<string>()
  for (let start = 0; start < candidates.length; start += CHUNK) {
    const ids = candidates.slice(start, start + CHUNK).map(({ id }) => id)
    for (const { id, language } of await readTexts({ kind, ids })) {
      if (language === 'en') found.add(id)
    }
  }
  return found
}

async function findWithEnglishTitle({
  kind,
  ids,
}: {
  kind: ItemKind
  ids: string[]
}): Promise<Set<string>> {
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
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

async function readTexts({ kind, ids }: { kind: ItemKind; ids: string[] }) {
  const select = textFields(kind)
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection: kind,
    where: { id: { in: ids } },
    select,
    depth: 0,
    limit: ids.length,
    pagination: false,
    ...asVisitor,
  })
  return translated({ collection: kind, docs, select, depth: 0, language: ENGLISH })
}
