import type { ItemKind } from '@/editorial/kinds'
import type { SiteFile } from '@/site/populated'

/** The port between the site and whatever finds its items. Drivers live in `drivers/`, chosen by `createSearch`. */

/** A run of text, and whether it is what was searched for. Drawn as text, never as HTML. */
export interface MarkedPart {
  text: string
  isMarked: boolean
}

/** The facets a person may choose; each is a hard filter, alternatives within one, all of different ones. */
export const FACETS = ['kind', 'area', 'level', 'type', 'licence', 'school', 'tag', 'year'] as const
export type Facet = (typeof FACETS)[number]
/** Values are text throughout: `2567`, `m3`, a slug. */
export type FacetChoice = Partial<Record<Facet, string[]>>

/** What a picture on a card is drawn from. */
export type CardPicture = Pick<
  SiteFile,
  'id' | 'alt' | 'filename' | 'mimeType' | 'width' | 'height' | 'hasPoster'
>

/** What a card shows of an item; kept in the index, so that a result needs no second query. */
export interface EntryCard {
  href: string
  title: string
  summary: string
  /** The item's English title and summary, where it is wholly translated. */
  en: { title: string; summary: string } | null
  cover: CardPicture | null
  /** Bytes of all its files together; 0 when it has none. */
  bytes: number
  files: number
  isSample: boolean
  /** Uses in class that were accepted, and views, when the entry was written. */
  uses: number
  views: number
}

/**
 * What an index holds of one item that visitors may find now. Text is as staff wrote it; `prepareEntry` turns it into
 * the form that is searched.
 */
export interface Entry {
  /** The document's own id. */
  id: string
  kind: ItemKind
  title: string
  /** Titles of its tags, Thai and English. */
  tags: string[]
  summary: string
  /** Problem, method, results and the like included; Thai and English. */
  body: string
  /** The text of its files. */
  attachments: string
  /** Indicator codes, announcement numbers, the short code. */
  codes: string[]
  /** Names: creators, school, unit, place. */
  names: string[]
  area: string | null
  levels: string[]
  type: string | null
  licence: string | null
  /** Slugs. */
  school: string | null
  tagSlugs: string[]
  /** Buddhist era: year of making, else the fiscal year; null where there is none. */
  year: number | null
  /** ISO. */
  publishedAt: string
  card: EntryCard
}

/** How an index names an entry: `teaching-media/{id}`. */
export const entryKey = ({ kind, id }: Pick<Entry, 'kind' | 'id'>): string => `${kind}/${id}`

export interface SearchRequest {
  /** As typed; empty to browse. */
  q: string
  chosen: FacetChoice
  sort: 'relevance' | 'newest' | 'uses'
  /** From 1. */
  page: number
  /** At most 50. */
  size: number
  /** The person said that the wording is meant as it stands: nothing is corrected. */
  isExact?: boolean
}

/** A level, area, type or year that the query names: it ranks, and is shown as a chip that may be taken away. */
export interface UnderstoodFacet {
  facet: 'area' | 'level' | 'type' | 'year'
  values: string[]
  /** The words of the query that said so, as typed. */
  words: string
}

export interface Understood {
  facets: UnderstoodFacet[]
  /** The words looked for, as a person reads them. */
  words: string[]
}

export interface SearchHit {
  id: string
  kind: ItemKind
  /** `all`: matches every understood facet and word; `near` (ใกล้เคียง): misses one. */
  tier: 'all' | 'near'
  title: MarkedPart[]
  snippet: MarkedPart[]
  publishedAt: string
  area: string | null
  levels: string[]
  type: string | null
  licence: string | null
  school: string | null
  year: number | null
  card: EntryCard
}

export interface FacetCount {
  value: string
  count: number
}

export interface SearchAnswer {
  query: string
  understood: Understood
  /** What was searched instead of what was typed; null when nothing was changed. */
  correction: string | null
  /** Hits of both tiers. */
  total: number
  page: number
  size: number
  hits: SearchHit[]
  /** For each facet its values with how many of the results have them, most first. */
  facets: Record<Facet, FacetCount[]>
  engine: 'embedded' | 'meilisearch'
  /** Milliseconds inside the engine. */
  tookMs: number
}

/** What the site asks of its search. Never throws for what was typed; see `GET /api/search`. */
export interface Search {
  find(request: SearchRequest): Promise<SearchAnswer>
  /** Whole words and titles that go on from what was typed so far; best first. */
  suggest(typed: string, limit: number): Promise<string[]>
  /** Items alike in meaning, best first; none for what is not in the index. */
  related(item: { kind: ItemKind; id: string }, limit: number): Promise<SearchHit[]>
  /** How it stands, for `/api/ready`: which engine answers, how many entries, and a fault where there is one. */
  state(): Promise<SearchState>
}

export interface SearchState {
  engine: 'embedded' | 'meilisearch'
  /** Why the chosen engine does not answer and the embedded one does; null when all is well. */
  fault: string | null
  entries: number
  /** The number of the change log up to which the embedded index has followed. */
  cursor: number
}

/** What keeps an index. Both drivers pass `tests/search/contract`. */
export interface IndexWriter {
  /** Writes entries over those of the same key. Findable when it resolves. */
  put(entries: Entry[]): Promise<void>
  /** Takes entries out by their keys; unknown ones are passed over. */
  remove(keys: string[]): Promise<void>
  /** The key of every entry with the fingerprint (`fingerprint.ts`) it was written with. */
  list(): Promise<Map<string, string>>
  /**
   * Builds a new index beside the one that answers, and puts it in its place at the end. A crash leaves the old one.
   * @param cursor number of the change log read before the first batch was
   * @param onProgress entries written so far
   */
  rebuild(rebuilding: {
    batches: AsyncIterable<Entry[]>
    cursor: number
    onProgress?: (written: number) => void
  }): Promise<void>
  /** Makes known what staff taught; words kept whole take hold in what is written from now on. */
  teach(words: TaughtWord[]): Promise<void>
}

/** A row of `search-words`. */
export interface TaughtWord {
  kind: 'same' | 'related' | 'word' | 'stop'
  /** Separated by commas. */
  words: string
}

/** The index inside the process, which follows the change log by a cursor of its own. */
export interface FollowingIndex extends IndexWriter {
  /** The number of the change log up to which it is right; 0 for an empty index. */
  cursor(): Promise<number>
  /** Writes, takes out, and moves the cursor, all or nothing. */
  follow(step: { put: Entry[]; remove: string[]; cursor: number }): Promise<void>
}
