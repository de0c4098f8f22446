import type { Block } from '../../starter/types'
import type { NewsMotif } from '../art/newsMotifs'
import type { Creator, Level, Licence, MediaType, SampleFile } from '../types'

/** A piece of teaching media as it is written down here: its files with it, its age in days. */
export interface MediaSource {
  slug: string
  title: string
  /** The few words on its cover, a string a line. */
  words: string[]
  area: string
  mediaType: MediaType
  levels: Level[]
  indicators?: string[]
  summary: string
  body: Block[]
  files: { label: string; file: SampleFile }[]
  tags: string[]
  licence: Licence
  thirdParty?: string
  daysAgo: number
  creators?: Creator[]
}

export interface InnovationSource extends MediaSource {
  problem: string
  method: string
  results: string
  evidence: SampleFile[]
  award?: string
  /** Years before the present academic year. */
  yearsAgo: number
}

/** A collection as it is written down here: its items by slug. */
export interface CollectionSource {
  slug: string
  title: string
  summary: string
  goal: string
  body: Block[]
  area: string
  levels: Level[]
  tags: string[]
  daysAgo: number
  entries: { kind: 'teaching-media' | 'innovations'; slug: string; note: string }[]
}

export interface NewsSource {
  slug: string
  title: string
  words: string[]
  motif: NewsMotif
  category: 'information' | 'activity'
  summary: string
  body: Block[]
  tags: string[]
  daysAgo: number
  /** Days from now to the event; negative is past. */
  event?: { inDays: number; lasts?: number; place: string }
  gallery?: { motif: NewsMotif; alt: string }[]
  pinned?: boolean
}

export const p = (text: string): Block => ({ type: 'paragraph', text })
export const h = (text: string): Block => ({ type: 'heading', level: 2, text })
export const ul = (...items: string[]): Block => ({ type: 'list', style: 'bullet', items })
export const ol = (...items: string[]): Block => ({ type: 'list', style: 'number', items })
