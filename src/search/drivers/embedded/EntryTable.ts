import type { Entry } from '../../engine'
import type { Candidate, Prepared, StoredEntry } from '../../plan'
import { rankedPart } from '../../prepareEntry'
import { normalise } from '../../thai/normalise'
import type { Row } from './Columns'
import type { IndexFile } from './openIndexFile'

/** Snippets are cut from it. */
const STORED_BODY_CHARS = 4_000
const PHRASE_CHARS = 200

/** What a row holds beside its texts. */
export interface EntryRow {
  key: string
  fingerprint: string
  facets: Row
  /** Phrases that misspelt words are put right by. */
  spelled: string[]
}

/** Reads and writes the rows of the index's file; the caller keeps transactions and numbers. */
export class EntryTable {
  private statements

  constructor(private file: IndexFile) {
    this.statements = {
      insert: file.prepare(
        `INSERT INTO entries(number, key, fingerprint, facets, title, tags, summary, body, terms, published)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ),
      insertCard: file.prepare('INSERT INTO cards(number, entry, spelled) VALUES (?, ?, ?)'),
      removeCard: file.prepare('DELETE FROM cards WHERE number = ?'),
      card: file.prepare('SELECT entry FROM cards WHERE number = ?').raw(),
      index: file.prepare(
        'INSERT INTO texts(rowid, title, tags, summary, body, attachments, facets) VALUES (?, ?, ?, ?, ?, ?, ?)',
      ),
      remove: file.prepare('DELETE FROM entries WHERE number = ?'),
      unindex: file.prepare('DELETE FROM texts WHERE rowid = ?'),
      // As one text: the binding takes ten times as long to bring rows one by one.
      read: file
        .prepare(
          `SELECT group_concat(concat_ws(char(31), number, key, published, title, tags, summary, body, terms), char(30))
           FROM entries WHERE number IN (SELECT value FROM json_each(?))`,
        )
        .raw(),
      facets: file.prepare('SELECT facets FROM entries WHERE number = ?').raw(),
      phrase: file.prepare(
        `INSERT INTO phrases(form, text, uses) VALUES (?, ?, ?)
         ON CONFLICT(form) DO UPDATE SET uses = uses + excluded.uses`,
      ),
      noPhrase: file.prepare('DELETE FROM phrases WHERE uses <= 0'),
      match: file
        .prepare('SELECT group_concat(rowid), count(*) FROM texts WHERE texts MATCH ?')
        .raw(),
    }
  }

  *rows(): Generator<{ number: number; key: string; facets: Row }> {
    const rows = this.file.prepare('SELECT number, key, facets FROM entries').raw()
    for (const [number, key, facets] of rows.iterate() as Iterable<[number, string, string]>)
      yield { number, key, facets: JSON.parse(facets) as Row }
  }

  write(number: number, row: EntryRow, entry: Entry, prepared: Prepared): void {
    const ranked = rankedPart(prepared)
    const { insert, insertCard, index } = this.statements
    insert.run(
      number,
      row.key,
      row.fingerprint,
      JSON.stringify(row.facets),
      ranked.title,
      ranked.tags,
      ranked.summary,
      ranked.body,
      ranked.facets,
      entry.publishedAt,
    )
    insertCard.run(number, JSON.stringify(storedEntry(entry)), row.spelled.join('\n'))
    const { title, tags, summary, body, facets } = prepared
    index.run(number, title, tags, summary, body, prepared.attachments, facets)
    this.countPhrases(entry, 1)
  }

  /** @returns what the row held */
  remove(number: number): { candidate: Candidate; facets: Row } {
    const [candidate] = this.read([number])
    const { entry } = candidate!
    const [facets] = this.statements.facets.get(number) as [string]
    this.statements.unindex.run(number)
    this.statements.remove.run(number)
    this.statements.removeCard.run(number)
    this.countPhrases(entry, -1)
    this.statements.noPhrase.run()
    return { candidate: candidate!, facets: JSON.parse(facets) as Row }
  }

  /** Entries by their numbers, in that order; what is drawn of one is only read when it is asked for. */
  read(numbers: Iterable<number>): Candidate[] {
    const wanted = [...numbers]
    const [text] = this.statements.read.get(JSON.stringify(wanted)) as [string | null]
    const rows = (text ?? '').split(ROW_END).map((row) => row.split(FIELD_END) as ReadRow)
    const byNumber = new Map(rows.map((row) => [Number(row[0]), row]))
    return wanted.flatMap((number) => {
      const row = byNumber.get(number)
      return row ? [this.toCandidate(row)] : []
    })
  }

  /** As one text: reading a hundred thousand rows one by one would take ten times as long. */
  match(expression: string): Int32Array {
    const [list, count] = this.statements.match.get(expression) as [string | null, number]
    return toNumbers(list ?? '', count)
  }

  private toCandidate([number, key, publishedAt, ...texts]: ReadRow): Candidate {
    const [title = '', tags = '', summary = '', body = '', facets = ''] = texts
    const { card } = this.statements
    let entry: StoredEntry | undefined
    return {
      key,
      publishedAt,
      get entry() {
        entry ??= JSON.parse((card.get(Number(number)) as [string])[0]) as StoredEntry
        return entry
      },
      prepared: { title, tags, summary, body, attachments: '', facets },
    }
  }

  /** Titles and tags are what typing is gone on with. */
  private countPhrases({ title, tags }: Pick<StoredEntry, 'title' | 'tags'>, by: 1 | -1) {
    for (const text of new Set([title, ...tags])) {
      const form = normalise(text).slice(0, PHRASE_CHARS)
      if (form) this.statements.phrase.run(form, text, by)
    }
  }
}

/** What is kept of an entry beside its prepared texts. */
export function storedEntry({ attachments: _texts, ...stored }: Entry): StoredEntry {
  return { ...stored, body: stored.body.slice(0, STORED_BODY_CHARS) }
}

/** Signs of control that stand in no text: JSON and prepared terms have none. */
const ROW_END = '\u001e'
const FIELD_END = '\u001f'

type ReadRow = [number: string, key: string, publishedAt: string, ...texts: string[]]

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
