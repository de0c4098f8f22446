import { entryKey, type Facet } from '../../engine'
import { fingerprint } from '../../fingerprint'
import type { Entry } from '../../engine'
import type { Candidate } from '../../plan'
import { rankedPart } from '../../prepareEntry'

/** What Meilisearch keeps of an entry; facets by their own names. */
export interface MeiliDocument extends Record<Exclude<Facet, 'level' | 'tag'>, string | null> {
  id: string
  key: string
  print: string
  terms: string[]
  titleTerms: string[]
  level: string[]
  tag: string[]
  /** Milliseconds. */
  publishedAt: number
  uses: number
  /** A candidate without its key, as JSON: nothing of it is searched, and one text is read faster than its parts. */
  stored: string
}

/** What parts the words of a text from each other holds neither letters nor digits. */
const IS_TERM = /[\p{L}\p{N}]/u
/** Longer values cannot be filtered by; a word of a text is never as long. */
const TERM_BYTES_MAX = 400

export function toDocument({
  entry,
  candidate,
}: {
  entry: Entry
  candidate: Omit<Candidate, 'key'>
}): MeiliDocument {
  const { prepared } = candidate
  const key = entryKey(entry)
  return {
    id: documentID(key),
    key,
    print: fingerprint(entry),
    terms: termsOf(Object.values(prepared)),
    titleTerms: termsOf([prepared.title, prepared.tags, prepared.facets]),
    kind: entry.kind,
    area: entry.area,
    level: entry.levels,
    type: entry.type,
    licence: entry.licence,
    school: entry.school,
    tag: entry.tagSlugs,
    year: entry.year === null ? null : String(entry.year),
    publishedAt: new Date(entry.publishedAt).getTime() || 0,
    uses: entry.card.uses,
    stored: JSON.stringify({ entry: candidate.entry, prepared: rankedPart(prepared) }),
  }
}

export function toCandidate({ key, stored }: Pick<MeiliDocument, 'key' | 'stored'>): Candidate {
  return { key, ...(JSON.parse(stored) as Omit<Candidate, 'key'>) }
}

/** Ids may hold letters, digits, hyphens and low lines only. */
export const documentID = (key: string): string => key.replaceAll('/', '_')

function termsOf(texts: string[]): string[] {
  const terms = texts.flatMap((text) => text.split(' '))
  return [...new Set(terms)].filter(
    (term) => IS_TERM.test(term) && Buffer.byteLength(term) <= TERM_BYTES_MAX,
  )
}
