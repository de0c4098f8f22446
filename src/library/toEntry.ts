import type { Innovation, TeachingMedia } from '@/payload-types'
import { composeEntry, inBoth } from '@/search/entries/composeEntry'
import type { EntryItem, EntryParts, EntrySource } from '@/search/entries/EntrySource'

const SHARED = {
  mediaType: true,
  learningArea: true,
  levels: true,
  files: true,
  links: true,
  creators: true,
  indicators: true,
  licence: true,
  year: true,
  school: true,
} as const

export const mediaEntries: EntrySource<'teaching-media'> = {
  kind: 'teaching-media',
  select: SHARED,
  toEntry: (item) => composeEntry({ kind: 'teaching-media', item, parts: libraryParts(item) }),
}

export const innovationEntries: EntrySource<'innovations'> = {
  kind: 'innovations',
  select: {
    ...SHARED,
    problem: true,
    method: true,
    results: true,
    evidence: true,
    award: true,
    academicYear: true,
  },
  toEntry: (item) => {
    const shared = libraryParts(item)
    const { year, academicYear } = item.thai
    const read = ['problem', 'method', 'results', 'award'] as const
    return composeEntry({
      kind: 'innovations',
      item,
      parts: {
        ...shared,
        texts: [...read.flatMap((name) => inBoth(item, (doc) => doc[name])), ...shared.texts],
        year: year ?? academicYear,
      },
    })
  },
}

export const collectionEntries: EntrySource<'library-collections'> = {
  kind: 'library-collections',
  select: { goal: true, learningArea: true, levels: true, entries: true },
  toEntry: (item) =>
    composeEntry({
      kind: 'library-collections',
      item,
      parts: {
        texts: [
          ...inBoth(item, ({ goal }) => goal),
          ...(item.thai.entries ?? []).map(({ note }) => note),
          ...(item.english?.entries ?? []).map(({ note }) => note),
        ],
        levels: item.thai.levels,
      },
    }),
}

function libraryParts(
  item: EntryItem<TeachingMedia> | EntryItem<Innovation>,
): EntryParts & { texts: unknown[] } {
  const { thai, english } = item
  return {
    texts: [...(thai.links ?? []), ...(english?.links ?? [])].map(({ label }) => label),
    codes: (thai.indicators ?? []).map(({ code }) => code),
    names: (thai.creators ?? []).map(({ name }) => name),
    levels: thai.levels,
    type: thai.mediaType,
    licence: thai.licence,
    year: thai.year,
    files: thai.files,
  }
}
