import type { Entry } from '@/search/engine'
import { facetTerm } from '@/search/plan'

/** Texts in lower case, words as they stand: enough for what a driver does with them. */
export const preparePlainly = async (entries: Entry[]) =>
  entries.map(({ attachments, ...entry }) => ({
    publishedAt: entry.publishedAt,
    entry,
    prepared: {
      title: plain(entry.title),
      tags: plain([...entry.tags, ...entry.codes, ...entry.names].join(' ')),
      summary: plain(entry.summary),
      body: plain(entry.body),
      attachments: plain(attachments),
      facets: entry.levels.map((level) => facetTerm('level', level)).join(' '),
    },
  }))

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
