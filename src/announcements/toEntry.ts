import { composeEntry } from '@/search/entries/composeEntry'
import type { EntrySource } from '@/search/entries/EntrySource'

export const announcementEntries: EntrySource<'announcements'> = {
  kind: 'announcements',
  select: { number: true, attachments: true },
  toEntry: (item) =>
    composeEntry({
      kind: 'announcements',
      item,
      parts: { codes: [item.thai.number], files: item.thai.attachments },
    }),
}
