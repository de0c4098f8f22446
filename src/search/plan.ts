import type {
  Entry,
  Facet,
  FacetChoice,
  FacetCount,
  SearchRequest,
  UnderstoodFacet,
} from './engine'

/**
 * What understanding a query comes to, in terms that both engines hold. A term is a word of a text in prepared form:
 * normalised and letter-shifted (`thai/shiftLetters.ts`), or a facet's value as `facetTerm` writes it. Terms hold
 * no spaces, quotes or other signs that an engine's query language knows.
 */

/** One way of saying what a group asks for. */
export interface Alternative {
  /** All of them must be in the item; side by side and in this order they count more. */
  terms: string[]
  /** 0–1: how much of the meaning it carries. */
  weight: number
}

/** One idea of the query: any of its alternatives will do. */
export interface Group {
  alternatives: Alternative[]
  /** How much an item is worth for having it, relative to the other groups. */
  weight: number
  /** Of what is asked for in words, an item is expected to have some; all else only helps. */
  isNeeded: boolean
  /** The facet the words name; null for words looked for in texts. */
  facet: UnderstoodFacet['facet'] | null
}

export interface Plan {
  groups: Group[]
  /** Indexes of groups: an item is found when it has every group of any one of these sets. Never empty. */
  accept: number[][]
  /** The same for when nothing is found so: one word of those asked for. Empty where that would be guessing. */
  loose: number[][]
  /** Stretches of two or more words that were typed as one, or side by side: found like that they count more. */
  phrases: string[][]
}

/** An entry's texts as they are searched: terms in their order, separated by single spaces. */
export interface Prepared {
  title: string
  /** Tags, codes and names. */
  tags: string
  summary: string
  body: string
  attachments: string
  /** `facetTerm` of each of its values. */
  facets: string
}
export type PreparedField = keyof Prepared

/** What ranking and drawing a hit need of an entry; the long texts are cut. */
export type StoredEntry = Omit<Entry, 'attachments'>

export interface Candidate {
  key: string
  /** ISO. */
  publishedAt: string
  entry: StoredEntry
  prepared: Prepared
}

/** What a driver is asked: filters and a boolean over terms; it does not rank. */
export interface Retrieval {
  /** Null to browse: everything that the chosen facets leave. */
  plan: Plan | null
  chosen: FacetChoice
  /** `relevance`: the most promising first (terms in title or tags before the others); else exactly in this order. */
  sort: SearchRequest['sort']
  offset: number
  limit: number
}

export interface Retrieved {
  candidates: Candidate[]
  /** How many items match, beyond the limit too. */
  total: number
  facets: Record<Facet, FacetCount[]>
}

export interface Retriever {
  retrieve(retrieval: Retrieval): Promise<Retrieved>
}

/** A boolean over terms, as engines know them. */
export type Expression = { term: string } | { all: Expression[] } | { any: Expression[] }

/** The plan's condition for an item to be found. */
export function toExpression({ groups, accept }: Plan): Expression {
  const any = accept.map((set): Expression => ({
    all: set.map((index) => groupExpression(groups[index]!)),
  }))
  return any.length === 1 ? any[0]! : { any }
}

function groupExpression({ alternatives }: Group): Expression {
  const any = alternatives.map(({ terms }): Expression =>
    terms.length === 1 ? { term: terms[0]! } : { all: terms.map((term) => ({ term })) },
  )
  return any.length === 1 ? any[0]! : { any }
}

/** Before the shifted Thai letters in their block; no text is ever prepared to a word with it. */
const FACET_SIGN = '\u1401'

/** A facet's value as a term: `level`, `m3`. What engines fold or cut is written in letters and digits. */
export const facetTerm = (facet: UnderstoodFacet['facet'], value: string): string =>
  `${FACET_SIGN}${facet}${FACET_SIGN}${value.toLowerCase().replace(/[^a-z0-9]/g, '')}`
