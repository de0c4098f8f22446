import { composeEntry } from '@/search/entries/composeEntry'
import type { EntrySource } from '@/search/entries/EntrySource'

export const pageEntries: EntrySource<'pages'> = {
  kind: 'pages',
  select: {},
  toEntry: (item) => composeEntry({ kind: 'pages', item }),
}

export const documentEntries: EntrySource<'documents'> = {
  kind: 'documents',
  select: { number: true, year: true, file: true },
  toEntry: (item) =>
    composeEntry({
      kind: 'documents',
      item,
      parts: {
        codes: [item.thai.number],
        year: item.thai.year,
        files: [{ file: item.thai.file }],
      },
    }),
}
