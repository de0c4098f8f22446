import { renameSync, rmSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { answerRequest, NOTHING_READ } from '../../answerRequest'
import type { Entry, SearchAnswer, SearchHit, SearchRequest, TaughtWord } from '../../engine'
import type { Retrieval, Retrieved } from '../../plan'
import { readQuery, type Reading } from '../../readQuery'
import { createLexicon } from '../../thai/lexicon'
import { Columns } from './Columns'
import { prepareEntry } from '../../prepareEntry'
import { EmbeddedIndex } from './EmbeddedIndex'
import { storedEntry } from './EntryTable'
import { findRelated } from './findRelated'
import { openIndexFile } from './openIndexFile'
import { suggestPhrases } from './suggestPhrases'
import { Vocabulary } from './Vocabulary'

/** All that the embedded engine does, in one thread: the worker calls it, and tests may. */
export type Searcher = ReturnType<typeof createSearcher>

export function createSearcher({ path }: { path: string }) {
  let lexicon = createLexicon()
  let live = open(path)
  let next: ReturnType<typeof open> | undefined

  function open(at: string) {
    const file = openIndexFile(at)
    const columns = new Columns()
    const vocabulary = new Vocabulary(file, lexicon, () => columns.size)
    return { file, vocabulary, index: new EmbeddedIndex({ file, lexicon, columns, vocabulary }) }
  }

  function read(request: Pick<SearchRequest, 'q' | 'isExact'>, isEager = false): Reading {
    if (request.q.trim() === '') return NOTHING_READ
    return readQuery({ ...request, isEager, lexicon, words: live.vocabulary })
  }

  function dropNext() {
    next?.file.close()
    next = undefined
    for (const end of ['', '-wal', '-shm']) rmSync(nextPath + end, { force: true })
  }

  const nextPath = `${path}.next`
  dropNext()

  return {
    read,

    retrieve: (retrieval: Retrieval): Retrieved => live.index.retrieve(retrieval),

    async find(request: SearchRequest): Promise<SearchAnswer> {
      const began = performance.now()
      const answer = await answerRequest({
        request,
        read: (isEager) => read(request, isEager),
        retrieve: live.index.retrieve,
      })
      return { ...answer, engine: 'embedded', tookMs: round(performance.now() - began) }
    },

    suggest: (typed: string, limit: number): string[] =>
      suggestPhrases({ file: live.file, typed, limit }),

    related: (key: string, limit: number): SearchHit[] =>
      findRelated({ key, limit, index: live.index, frequencies: live.vocabulary.frequencies() }),

    entries: (): number => live.index.size,

    cursor: (): number => live.index.cursor(),

    list: (): Map<string, string> => live.index.list(),

    /** Entries in the form that is searched, for an engine that keeps no vocabulary. */
    prepare: (entries: Entry[]) =>
      entries.map((entry) => ({
        publishedAt: entry.publishedAt,
        entry: storedEntry(entry),
        prepared: prepareEntry(entry, lexicon),
      })),

    follow(step: { put: Entry[]; remove: string[]; cursor?: number }): void {
      live.index.follow(step)
    },

    /** A note that lives and dies with the index. */
    note: (name: string): string | null => live.index.note(name),

    setNote: (name: string, value: string): void => live.index.setNote(name, value),

    teach(taught: TaughtWord[]): void {
      lexicon = createLexicon(taught)
      live.index.setLexicon(lexicon)
      live.vocabulary.setLexicon(lexicon)
    },

    beginRebuild(): void {
      dropNext()
      next = open(nextPath)
      // Nobody reads it yet, and a crash leaves the old one: what is written need not be safe before the end.
      next.file.exec('PRAGMA synchronous = OFF')
    },

    addToRebuild(entries: Entry[]): void {
      if (!next) throw new Error('No index is being built.')
      next.index.follow({ put: entries, remove: [] })
    },

    /** Puts the new index in the old one's place. */
    endRebuild(cursor: number): void {
      if (!next) throw new Error('No index is being built.')
      next.index.follow({ put: [], remove: [], cursor })
      next.file.exec('PRAGMA synchronous = FULL')
      next.file.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      next.file.close()
      next = undefined
      live.file.close()
      for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true })
      renameSync(nextPath, path)
      for (const end of ['-wal', '-shm']) rmSync(nextPath + end, { force: true })
      live = open(path)
    },

    dropRebuild: dropNext,

    close(): void {
      dropNext()
      live.file.close()
    },
  }
}

const round = (milliseconds: number): number => Math.round(milliseconds * 10) / 10
