import type { Locale } from '@/site/language'
import type { Licence, MediaType } from '../terms'

/** What others need to name an item of the library by. */
export interface CitedWork {
  /** The short code, which is never given to another item. */
  code: string
  title: string
  /** Names of people and bodies, as staff wrote them. */
  creators: string[]
  /** Of making, Buddhist era; null where nobody said. */
  year: number | null
  /** ISO. */
  publishedAt: string | null
  /** Who runs the library. */
  publisher: string
  /** The permanent address. */
  url: string
  mediaType: MediaType | null
  isInnovation: boolean
  licence: Licence | null
  summary: string
  tags: string[]
  /** The one its words are in. */
  language: Locale
}
