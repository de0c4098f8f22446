import { rmSync } from 'node:fs'
import Database from 'libsql'

/** Counted up when what is stored or how texts are prepared changes: an index of another version is built anew. */
const VERSION = 3

const SCHEMA = `
  CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL);
  CREATE TABLE entries (
    number INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    fingerprint TEXT NOT NULL,
    facets TEXT NOT NULL,
    title TEXT NOT NULL,
    tags TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,
    terms TEXT NOT NULL,
    published TEXT NOT NULL
  );
  CREATE TABLE cards (number INTEGER PRIMARY KEY, entry TEXT NOT NULL, spelled TEXT NOT NULL);
  CREATE TABLE phrases (form TEXT PRIMARY KEY, text TEXT NOT NULL, uses INTEGER NOT NULL);
  CREATE INDEX phrases_uses ON phrases (uses);
  CREATE VIRTUAL TABLE texts USING fts5(
    title, tags, summary, body, attachments, facets,
    content='', contentless_delete=1, detail=column, tokenize="unicode61 remove_diacritics 0 tokenchars ''"
  );
  CREATE VIRTUAL TABLE terms USING fts5vocab(texts, row);
`

export type IndexFile = Database.Database

/**
 * Opens the file of the embedded index, and makes it when it is missing, of another version, or broken: it holds
 * nothing that the database does not.
 */
export function openIndexFile(path: string): IndexFile {
  try {
    const file = open(path)
    if (readVersion(file) === VERSION) return file
    file.close()
  } catch {
    // Not a database, or half of one.
  }
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  const file = open(path)
  file.exec(SCHEMA)
  file.exec(`PRAGMA user_version = ${VERSION}`)
  return file
}

function open(path: string): IndexFile {
  const file = new Database(path)
  file.exec('PRAGMA journal_mode = WAL')
  // A power cut may lose the last changes, never the file's order: the cursor is lost with them.
  file.exec('PRAGMA synchronous = NORMAL')
  file.exec('PRAGMA cache_size = -16000')
  return file
}

const readVersion = (file: IndexFile): number =>
  (file.prepare('PRAGMA user_version').get() as { user_version: number }).user_version
