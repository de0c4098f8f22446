import { entryKey, type Entry, type FacetChoice } from '../../engine'
import { fingerprint } from '../../fingerprint'
import { prepareEntry } from '../../prepareEntry'
import type { Candidate, Plan, Prepared, Retrieval, Retrieved } from '../../plan'
import { spelledPhrases } from '../../spelledPhrases'
import type { Lexicon } from '../../thai/lexicon'
import { toRow, type Columns } from './Columns'
import { EntryTable } from './EntryTable'
import type { IndexFile } from './openIndexFile'
import { toMatch, toNarrowMatch } from './toMatch'
import type { Vocabulary } from './Vocabulary'

interface Parts {
  file: IndexFile
  lexicon: Lexicon
  columns: Columns
  vocabulary: Vocabulary
}

interface Step {
  put: Entry[]
  remove: string[]
  cursor?: number
}

/**
 * The embedded index: texts in FTS5, facets in memory, all of it rebuilt from the file when it is opened. One
 * connection, used from one thread; nothing here waits.
 */
export class EmbeddedIndex {
  private file: IndexFile
  private lexicon: Lexicon
  private columns: Columns
  private vocabulary: Vocabulary
  private table: EntryTable
  private numbers = new Map<string, number>()
  private last = 0

  constructor({ file, lexicon, columns, vocabulary }: Parts) {
    this.file = file
    this.lexicon = lexicon
    this.columns = columns
    this.vocabulary = vocabulary
    this.table = new EntryTable(file)
    for (const { number, key, facets } of this.table.rows()) {
      this.numbers.set(key, number)
      columns.set(number, facets)
      this.last = Math.max(this.last, number)
    }
  }

  get size(): number {
    return this.columns.size
  }

  setLexicon(lexicon: Lexicon): void {
    this.lexicon = lexicon
  }

  cursor = (): number => Number(this.note('cursor') ?? 0)

  note(name: string): string | null {
    const row = this.file.prepare('SELECT value FROM about WHERE name = ?').raw().get(name)
    return row ? (row as [string])[0] : null
  }

  setNote(name: string, value: string): void {
    this.file.prepare('INSERT OR REPLACE INTO about(name, value) VALUES (?, ?)').run(name, value)
  }

  /** All of it or nothing. */
  follow({ put, remove, cursor }: Step): void {
    const written = put.map((entry) => ({ entry, prepared: prepareEntry(entry, this.lexicon) }))
    const undo: (() => void)[] = []
    this.file.exec('BEGIN IMMEDIATE')
    try {
      for (const key of remove) this.take(key, undo)
      for (const { entry, prepared } of written) this.write(entry, prepared, undo)
      if (cursor !== undefined) this.setNote('cursor', String(cursor))
      this.file.exec('COMMIT')
    } catch (error) {
      this.file.exec('ROLLBACK')
      for (const back of undo.reverse()) back()
      throw error
    }
  }

  list(): Map<string, string> {
    const rows = this.file.prepare('SELECT key, fingerprint FROM entries').raw().all()
    return new Map(rows as [string, string][])
  }

  retrieve = ({ plan, chosen, sort, offset, limit }: Retrieval): Retrieved => {
    const found = plan ? this.table.match(toMatch(plan)) : this.columns.all()
    const { numbers, facets } = this.columns.filter(found, chosen)
    const count = offset + limit
    const first =
      plan && sort === 'relevance'
        ? this.promising({ plan, numbers, chosen, offset, count })
        : this.columns.first(numbers, sort === 'uses' ? 'uses' : 'newest', count)
    const page = first.subarray(offset, count)
    return { candidates: this.table.read(page), total: numbers.length, facets }
  }

  find(key: string): Candidate | undefined {
    const number = this.numbers.get(key)
    return number === undefined ? undefined : this.table.read([number])[0]
  }

  /** Those first whose title, tags and facets answer by themselves, the newest of each. */
  private promising({
    plan,
    numbers,
    chosen,
    offset,
    count,
  }: {
    plan: Plan
    numbers: Int32Array
    chosen: FacetChoice
    offset: number
    count: number
  }): Int32Array {
    // All of them are ranked: their order does not matter.
    if (offset === 0 && numbers.length <= count) return numbers
    const narrow = this.columns.filter(this.table.match(toNarrowMatch(plan)), chosen).numbers
    const first = this.columns.first(narrow, 'newest', count)
    if (first.length >= count) return first
    const isFirst = new Set(first)
    const others = numbers.filter((number) => !isFirst.has(number))
    const rest = this.columns.first(others, 'newest', count - first.length)
    const all = new Int32Array(first.length + rest.length)
    all.set(first)
    all.set(rest, first.length)
    return all
  }

  private write(entry: Entry, prepared: Prepared, undo: (() => void)[]) {
    const key = entryKey(entry)
    this.take(key, undo)
    const number = (this.last += 1)
    const facets = toRow(entry)
    const spelled = spelledPhrases(entry, this.lexicon)
    const row = { key, fingerprint: fingerprint(entry), facets, spelled }
    this.table.write(number, row, entry, prepared)
    this.numbers.set(key, number)
    this.columns.set(number, facets)
    this.vocabulary.add(prepared)
    undo.push(() => {
      this.numbers.delete(key)
      this.columns.delete(number)
      this.vocabulary.take(prepared)
    })
  }

  private take(key: string, undo: (() => void)[]) {
    const number = this.numbers.get(key)
    if (number === undefined) return
    const { candidate, facets } = this.table.remove(number)
    this.numbers.delete(key)
    this.columns.delete(number)
    this.vocabulary.take(candidate.prepared)
    undo.push(() => {
      this.vocabulary.add(candidate.prepared)
      this.numbers.set(key, number)
      this.columns.set(number, facets)
    })
  }
}
