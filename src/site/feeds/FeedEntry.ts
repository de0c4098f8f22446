import type { Locale } from '../language'
import type { SharedPicture } from '../sharedPicture'

/** One item of a feed. */
export interface FeedEntry {
  title: string
  url: string
  summary?: string | null
  /** ISO. */
  publishedAt: string
  updatedAt?: string | null
  category?: string
  picture?: SharedPicture
}

/** What a feed says of itself. */
export interface FeedHead {
  title: string
  description: string
  /** The page the feed follows. */
  url: string
  feedURL: string
  publisher: { name: string; url: string }
  language: Locale
  /** When its newest item changed; for an empty feed, now. */
  updated: Date
}
