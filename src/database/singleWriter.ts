import {
  createClient,
  type Client,
  type InStatement,
  type ResultSet,
  type Transaction,
} from '@libsql/client'
import { createWriteLock, type Release } from './writeLock'

const BUSY_TIMEOUT_MS = 15_000

const isRead = (statement: InStatement | string) =>
  /^\s*(select|explain)\b/i.test(typeof statement === 'string' ? statement : statement.sql)

/**
 * A libSQL client with one writing connection behind a first-come lock and one reading connection.
 *
 * libSQL's own `transaction()` opens a connection for each transaction and loses `busy_timeout`, so that
 * parallel writes fail with SQLITE_BUSY; without transactions a killed process leaves half an item behind.
 * @param url a `file:` address
 */
export async function createSingleWriter({ url }: { url: string }): Promise<Client> {
  const writer = createClient({ url })
  await writer.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  await writer.execute('PRAGMA journal_mode = WAL')
  await writer.execute('PRAGMA synchronous = FULL')
  const reader = createClient({ url })
  await reader.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`)
  const lock = createWriteLock({ holdLimitMs: BUSY_TIMEOUT_MS })

  async function locked<T>(write: () => Promise<T>): Promise<T> {
    const release = await lock.acquire()
    try {
      return await write()
    } finally {
      release()
    }
  }

  // libSQL also allows execute(sql, args), which its types leave out.
  async function execute(statement: InStatement | string, args?: unknown): Promise<ResultSet> {
    const full = args === undefined ? statement : ({ sql: statement, args } as InStatement)
    if (isRead(full)) return reader.execute(full)
    return locked(() => writer.execute(full))
  }

  return {
    protocol: 'file',
    get closed() {
      return writer.closed
    },
    execute,
    batch: (statements, mode) => locked(() => writer.batch(statements, mode)),
    migrate: (statements) => locked(() => writer.migrate(statements)),
    executeMultiple: (sql) => locked(() => writer.executeMultiple(sql)),
    async transaction() {
      const release = await lock.acquire()
      try {
        await writer.execute('BEGIN IMMEDIATE')
      } catch (error) {
        release()
        throw error
      }
      return toTransaction({ writer, release })
    },
    sync: () => writer.sync(),
    reconnect: () => {},
    close() {
      writer.close()
      reader.close()
    },
  } as Client
}

function toTransaction({ writer, release }: { writer: Client; release: Release }): Transaction {
  let open = true

  async function end(statement: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    if (!open) return
    open = false
    try {
      await writer.execute(statement)
    } catch (error) {
      // A commit that failed must not leave the next writer inside this transaction.
      if (statement === 'COMMIT') await writer.execute('ROLLBACK').catch(() => {})
      throw error
    } finally {
      release()
    }
  }

  return {
    get closed() {
      return !open
    },
    execute: (statement: InStatement) => writer.execute(statement),
    async batch(statements: InStatement[]) {
      const results: ResultSet[] = []
      for (const statement of statements) results.push(await writer.execute(statement))
      return results
    },
    executeMultiple: (sql: string) => writer.executeMultiple(sql),
    commit: () => end('COMMIT'),
    rollback: () => end('ROLLBACK'),
    close() {
      void end('ROLLBACK')
    },
  }
}
