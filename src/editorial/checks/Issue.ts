import type { CheckKey } from './checks'

/** Where something was found. */
export interface Place {
  /** Path in the form. */
  field: string
  /** Of a text that exists in two languages. */
  language?: 'th' | 'en'
  /** Name of the file it stands in. */
  file?: string
  /** Counted from 1. */
  part?: number
  partKind?: PartKind
}

export type PartKind = 'page' | 'slide' | 'sheet'

/** What an item lacks or should not hold, as data; `words.ts` makes the sentence. */
export interface Issue {
  check: CheckKey
  /** Path in the form. */
  field: string
  /** Stays the same while the same thing is wrong: what `accepted` refers to. */
  key: string
  at?: Place[]
  /** A found number with what must not be read again left out. */
  masked?: string
  /** Name of the file meant. */
  file?: string
  url?: string
  /** Characters there are. */
  length?: number
  /** Why a file could not be read: a key of UNREAD_REASONS. */
  reason?: string
}
