import type { Payload } from 'payload'
import type { Term } from './EntrySource'

type Texts = string | Record<string, string | null> | null

interface TermRow {
  id: string
  slug?: string | null
  key?: string | null
  title?: Texts
  name?: Texts
  aliases?: string[] | null
}

/** Terms by id, in both languages; words that were merged into a tag still find its items. */
export async function findTerms({
  payload,
  of: collection,
  ids,
}: {
  payload: Payload
  of: 'tags' | 'learning-areas' | 'schools' | 'units'
  ids: Set<string>
}): Promise<Map<string, Term>> {
  if (ids.size === 0) return new Map()
  const { docs } = await payload.db.find<TermRow>({
    collection,
    where: { id: { in: [...ids] } },
    limit: ids.size,
    pagination: false,
    locale: 'all',
    select: { slug: true, key: true, title: true, name: true, aliases: true },
  })
  return new Map(docs.map((row) => [String(row.id), toTerm(row)]))
}

function toTerm({ slug, key, title, name, aliases }: TermRow): Term {
  const texts = title ?? name
  const titles = typeof texts === 'string' ? [texts] : [texts?.th, texts?.en]
  return {
    key: slug ?? key ?? null,
    titles: [...titles.filter((text) => typeof text === 'string'), ...(aliases ?? [])],
  }
}
