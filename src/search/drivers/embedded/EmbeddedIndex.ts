import type { Entry, FacetChoice } from '../../engine'
import { entryKey } from '../../engine'
import { fingerprint } from '../../fingerprint'
import { prepareEntry, rankedPart } from '../../prepareEntry'
import type { Candidate, Plan, Prepared, Retrieval, Retrieved, StoredEntry } from '../../plan'
import { spelledPhrases } from '../../spelledPhrases'
import type { Lexicon } from '../../thai/lexicon'
import { normalise } from '../../thai/normalise'
import { Columns, toRow, type Row } from './Columns'
import type { IndexFile } from './openIndexFile'
import type { Vocabulary } from './Vocabulary'
import { toMatch, toNarrowMatch } from './toMatch'

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
  private numbers = new Map<string, number>()
  private last = 0

  constructor({ file, lexicon, columns, vocabulary }: Parts) {
    this.file = file
    this.lexicon = lexicon
    this.columns = columns
    this.vocabulary = vocabulary
    const rows = file.prepare('SELECT number, key, facets FROM entries').raw()
    for (const [number, key, facets] of rows.iterate() as Iterable<[number, string, string]>) {
      this.numbers.set(key, number)
      columns.set(number, JSON.parse(facets) as Row)
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
    const found = plan ? this.match(toMatch(plan)) : this.columns.all()
    const { numbers, facets } = this.columns.filter(found, chosen)
    const page =
      plan && sort === 'relevance'
        ? this.promising({ plan, numbers, chosen, offset, limit })
        : this.columns
            .order(numbers, sort === 'uses' ? 'uses' : 'newest')
            .subarray(offset, offset + limit)
    return { candidates: this.read(page), total: numbers.length, facets }
  }

  numberOf = (key: string): number | undefined => this.numbers.get(key)

  /** Entries by their numbers, in that order. */
  read(numbers: Iterable<number>): Candidate[] {
    const find = this.file
      .prepare('SELECT key, entry, prepared FROM entries WHERE number = ?')
      .raw()
    const candidates: Candidate[] = []
    for (const number of numbers) {
      const row = find.get(number) as [string, string, string] | undefined
      if (!row) continue
      const [key, entry, prepared] = row
      candidates.push({
        key,
        entry: JSON.parse(entry) as StoredEntry,
        prepared: JSON.parse(prepared) as Prepared,
      })
    }
    return candidates
  }

  /** Those first whose title, tags and facets answer by themselves, the newest of each. */
  private promising({
    plan,
    numbers,
    chosen,
    offset,
    limit,
  }: {
    plan: Plan
    numbers: Int32Array
    chosen: FacetChoice
    offset: number
    limit: number
  }): Int32Array {
    if (offset === 0 && numbers.length <= limit) return numbers
    const narrow = this.columns.filter(this.match(toNarrowMatch(plan)), chosen).numbers
    const first = this.columns.order(narrow, 'newest')
    const isFirst = new Set(first)
    const rest = this.columns.order(numbers, 'newest').filter((number) => !isFirst.has(number))
    const all = new Int32Array(first.length + rest.length)
    all.set(first)
    all.set(rest, first.length)
    return all.subarray(offset, offset + limit)
  }

  /** As one text: reading a hundred thousand rows one by one would take ten times as long. */
  private match(expression: string): Int32Array {
    const row = this.file
      .prepare('SELECT group_concat(rowid), count(*) FROM texts WHERE texts MATCH ?')
      .raw()
      .get(expression) as [string | null, number]
    return toNumbers(row[0] ?? '', row[1])
  }

  private write(entry: Entry, prepared: Prepared, undo: (() => void)[]) {
    const key = entryKey(entry)
    this.take(key, undo)
    const number = (this.last += 1)
    const row = toRow(entry)
    this.file
      .prepare(
        'INSERT INTO entries(number, key, fingerprint, facets, entry, prepared, spelled) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(
        number,
        key,
        fingerprint(entry),
        JSON.stringify(row),
        JSON.stringify(storedEntry(entry)),
        JSON.stringify(rankedPart(prepared)),
        spelledPhrases(entry, this.lexicon).join('\n'),
      )
    const { title, tags, summary, body, facets } = prepared
    this.file
      .prepare(
        'INSERT INTO texts(rowid, title, tags, summary, body, attachments, facets) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(number, title, tags, summary, body, prepared.attachments, facets)
    this.addPhrases(entry, 1)
    this.numbers.set(key, number)
    this.columns.set(number, row)
    this.vocabulary.add(prepared)
    undo.push(() => {
      this.numbers.delete(key)
      this.columns.delete(number)
      this.vocabulary.take(prepared)
    })
  }

  /** Titles and tags are what typing is gone on with. */
  private addPhrases({ title, tags }: Pick<StoredEntry, 'title' | 'tags'>, by: 1 | -1) {
    const change = this.file.prepare(
      `INSERT INTO phrases(form, text, uses) VALUES (?, ?, ?)
       ON CONFLICT(form) DO UPDATE SET uses = uses + excluded.uses`,
    )
    for (const text of new Set([title, ...tags])) {
      const form = normalise(text).slice(0, PHRASE_CHARS)
      if (form) change.run(form, text, by)
    }
    if (by < 0) this.file.exec('DELETE FROM phrases WHERE uses <= 0')
  }

  private take(key: string, undo: (() => void)[]) {
    const number = this.numbers.get(key)
    if (number === undefined) return
    const [facets, entry, stored] = this.file
      .prepare('SELECT facets, entry, prepared FROM entries WHERE number = ?')
      .raw()
      .get(number) as [string, string, string]
    const prepared = JSON.parse(stored) as Prepared
    this.addPhrases(JSON.parse(entry) as StoredEntry, -1)
    this.file.prepare('DELETE FROM texts WHERE rowid = ?').run(number)
    this.file.prepare('DELETE FROM entries WHERE number = ?').run(number)
    this.numbers.delete(key)
    this.columns.delete(number)
    this.vocabulary.take(prepared)
    undo.push(() => {
      this.vocabulary.add(prepared)
      this.numbers.set(key, number)
      this.columns.set(number, JSON.parse(facets) as Row)
    })
  }
}

const PHRASE_CHARS = 200
/** Snippets are cut from it. */
const STORED_BODY_CHARS = 4_000

/** What is kept of an entry beside its prepared texts. */
export function storedEntry({ attachments: _texts, ...stored }: Entry): StoredEntry {
  return { ...stored, body: stored.body.slice(0, STORED_BODY_CHARS) }
}

function toNumbers(list: string, count: number): Int32Array {
  const numbers = new Int32Array(count)
  let at = 0
  let number = 0
  for (let place = 0; place <= list.length && count > 0; place += 1) {
    const code = list.charCodeAt(place)
    if (code >= 48 && code <= 57) number = number * 10 + code - 48
    else {
      numbers[at++] = number
      number = 0
    }
  }
  return numbers
}
