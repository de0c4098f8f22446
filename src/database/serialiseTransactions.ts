import { createWriteLock, type Release, type WriteLock } from './writeLock'

type TransactionID = string | number
type MaybeID = TransactionID | Promise<TransactionID>

/** The part of a database adapter that begins and ends transactions. */
export interface Transactional {
  beginTransaction: (options?: Record<string, unknown>) => Promise<TransactionID | null>
  commitTransaction: (id: MaybeID) => Promise<void>
  rollbackTransaction: (id: MaybeID) => Promise<void>
}

/**
 * Lets the transactions of this process wait for each other, first come first served. MongoDB answers two that touch
 * the same document (the change log's newest number is one) with a TransientTransactionError, which Payload does not
 * try again. Another process on the same database can still conflict.
 */
export function serialiseTransactions<T extends Transactional>(
  adapter: T,
  lock: WriteLock = createWriteLock({ holdLimitMs: 60_000 }),
): T {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const held = new Map<TransactionID, Release>()

  adapter.beginTransaction = async (options) => {
    const release = await lock.acquire()
    try {
      const id = await beginTransaction.call(adapter, options)
      if (id === null) release()
      else held.set(id, release)
      return id
    } catch (error) {
      release()
      throw error
    }
  }
  adapter.commitTransaction = (id) => ending(id, () => commitTransaction.call(adapter, id))
  adapter.rollbackTransaction = (id) => ending(id, () => rollbackTransaction.call(adapter, id))
  return adapter

  async function ending(incoming: MaybeID, end: () => Promise<void>): Promise<void> {
    try {
      await end()
    } finally {
      const id = await incoming
      held.get(id)?.()
      held.delete(id)
    }
  }
}
