import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSearcher } from '@/search/drivers/embedded/createSearcher'
import type { Entry } from '@/search/engine'
import {
  publishedAt,
  readDocuments,
  toFields,
  type CorpusDocument,
} from '../../../scripts/bench/search/corpus'
import { makeEntry } from './makeEntry'

/** The embedded engine with the judged corpus in it, in this thread. */
export function makeCorpusSearcher() {
  const path = join(mkdtempSync(join(tmpdir(), 'dlict-corpus-')), 'search.db')
  const searcher = createSearcher({ path })
  searcher.follow({ put: corpusEntries(), remove: [], cursor: 1 })
  return searcher
}

export const corpusEntries = (): Entry[] => readDocuments().map(toEntry)

function toEntry(document: CorpusDocument): Entry {
  const { area, type, levels } = toFields(document)
  const { id, kind, title, summary, body, tags = [], number, school, year, date } = document
  return makeEntry({
    id,
    kind,
    title,
    summary,
    body,
    tags,
    codes: number ? [number] : [],
    names: school ? [school] : [],
    area: area ?? null,
    type: type ?? null,
    levels,
    licence: null,
    year: year ?? (date ? Number(date.slice(0, 4)) : null),
    publishedAt: publishedAt(document),
  })
}
