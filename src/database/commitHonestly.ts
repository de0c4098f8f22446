import { randomUUID } from 'node:crypto'

interface Session {
  db: unknown
  resolve: () => Promise<void>
  reject: () => Promise<void>
}

/** What Payload's SQLite adapter keeps for its transactions. */
interface TransactingAdapter {
  drizzle: { transaction(work: (db: unknown) => Promise<void>): Promise<void> }
  sessions: Record<string, Session>
  beginTransaction: () => Promise<string>
  commitTransaction: (id: Promise<unknown> | unknown) => Promise<void>
}

/**
 * Makes a COMMIT that fails, on a full disk say, fail the write. Payload's own begin catches every error of the
 * transaction, so that an editor would be told "saved" while nothing was.
 */
export function commitHonestly(adapter: object): void {
  const transacting = adapter as TransactingAdapter

  transacting.beginTransaction = () =>
    new Promise<string>((begun, refused) => {
      const id = randomUUID()
      const ended = transacting.drizzle.transaction(
        (db) =>
          new Promise<void>((commit, undo) => {
            transacting.sessions[id] = {
              db,
              resolve() {
                commit()
                return ended
              },
              reject() {
                undo(new Error('undone'))
                return ended.catch(() => {})
              },
            }
            begun(id)
          }),
      )
      // Before it began this says why not; later whoever commits is told.
      ended.catch(refused)
    })

  transacting.commitTransaction = async (incoming) => {
    const id = String(await incoming)
    const session = transacting.sessions[id]
    delete transacting.sessions[id]
    await session?.resolve()
  }
}
