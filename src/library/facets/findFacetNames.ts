import { isItemKind, ITEM_KINDS } from '@/editorial/kinds'
import type { Facet } from '@/search/engine'
import { yearsLabel } from '@/shared/yearsLabel'
import { asReader } from '@/site/asReader'
import { getPayload } from '@/site/getPayload'
import type { Language } from '@/site/language'
import { LIBRARY_KINDS, type LibraryKind } from '../parseLibraryQuery'
import { LEVELS, LICENCES, MEDIA_TYPES } from '../terms'

/** How people call a value of a facet; the value itself where nobody knows. */
export type NameFacet = (facet: Facet, value: string) => string

/** What has names in the database, and the field by which a facet knows it. */
const NAMED = {
  area: { collection: 'learning-areas', key: 'key', name: 'title' },
  school: { collection: 'schools', key: 'slug', name: 'name' },
  tag: { collection: 'tags', key: 'slug', name: 'title' },
} as const
type NamedFacet = keyof typeof NAMED

/** Reads the names these values need, in the language that is asked for. */
export async function findFacetNames({
  values,
  language,
}: {
  values: Partial<Record<Facet, string[]>>
  language: Language
}): Promise<NameFacet> {
  const facets = Object.keys(NAMED) as NamedFacet[]
  const found = await Promise.all(
    facets.map((facet) => findNames({ facet, values: values[facet] ?? [], language })),
  )
  const names = new Map(facets.map((facet, index) => [facet as Facet, found[index]]))
  return (facet, value) =>
    names.get(facet)?.get(value) ?? nameOfTerm({ facet, value, language }) ?? value
}

async function findNames({
  facet,
  values,
  language,
}: {
  facet: NamedFacet
  values: string[]
  language: Language
}): Promise<Map<string, string>> {
  const wanted = [...new Set(values)]
  if (wanted.length === 0) return new Map()
  const { collection, key, name } = NAMED[facet]
  const payload = await getPayload()
  const { docs } = await payload.find({
    collection,
    where: { [key]: { in: wanted } },
    select: { [key]: true, [name]: true } as never,
    depth: 0,
    limit: wanted.length,
    pagination: false,
    ...asReader(language),
  })
  return new Map(docs.map((doc) => [textIn(doc, key), textIn(doc, name) || textIn(doc, key)]))
}

/** Which fields were read is known at run time only. */
function textIn(doc: object, field: string): string {
  const value: unknown = Reflect.get(doc, field)
  return typeof value === 'string' ? value : ''
}

function nameOfTerm({
  facet,
  value,
  language: { say },
}: {
  facet: Facet
  value: string
  language: Language
}): string | undefined {
  if (facet === 'kind') {
    const kind = Object.hasOwn(LIBRARY_KINDS, value) ? LIBRARY_KINDS[value as LibraryKind] : value
    return isItemKind(kind) ? say(ITEM_KINDS[kind].label) : undefined
  }
  if (facet === 'year') return /^\d{4}$/.test(value) ? say(yearsLabel(Number(value))) : undefined
  const terms = { level: LEVELS, type: MEDIA_TYPES, licence: LICENCES }[facet as string]
  const term = terms && Object.hasOwn(terms, value) ? terms[value as keyof typeof terms] : undefined
  return term && say(term)
}
