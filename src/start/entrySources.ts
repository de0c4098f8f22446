import { announcementEntries } from '@/announcements/toEntry'
import { collectionEntries, innovationEntries, mediaEntries } from '@/library/toEntry'
import { newsEntries } from '@/news/toEntry'
import { documentEntries, pageEntries } from '@/office/toEntry'
import type { EntrySource } from '@/search/entries/EntrySource'

/** How the items of each kind become entries of the search. */
export const entrySources: EntrySource[] = [
  mediaEntries,
  innovationEntries,
  collectionEntries,
  newsEntries,
  announcementEntries,
  documentEntries,
  pageEntries,
]
