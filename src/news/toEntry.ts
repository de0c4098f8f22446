import { composeEntry, inBoth } from '@/search/entries/composeEntry'
import type { EntrySource } from '@/search/entries/EntrySource'

export const newsEntries: EntrySource<'news'> = {
  kind: 'news',
  select: { place: true, gallery: true },
  toEntry: (item) =>
    composeEntry({
      kind: 'news',
      item,
      parts: { names: inBoth(item, ({ place }) => place) },
    }),
}
