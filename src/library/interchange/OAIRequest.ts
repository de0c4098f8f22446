import type { Format } from './formats'

/** Where a list goes on: the place of a collection among those harvested, and the code it stopped at. */
export interface Cursor {
  part: number
  code: string
}

/** One part of a list: what was asked for at its beginning, and how far it has come. */
export interface Harvest {
  format: Format
  /** Milliseconds: changed at this moment or later. */
  from?: number
  /** Milliseconds: changed before this moment. */
  before?: number
  set?: string
  cursor: Cursor
  /** How many records were given in the parts before. */
  delivered: number
  /** How many there were about when the list began; undefined in its first part. */
  size?: number
}

export type ListVerb = 'ListIdentifiers' | 'ListRecords'

/** A question that keeps the rules of OAI-PMH 2.0, section 4. */
export type OAIRequest =
  | { verb: 'Identify' }
  | { verb: 'ListMetadataFormats'; identifier?: string }
  | { verb: 'ListSets' }
  | { verb: 'GetRecord'; identifier: string; format: Format }
  | { verb: ListVerb; harvest: Harvest }
