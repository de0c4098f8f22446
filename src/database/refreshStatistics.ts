import type { Client } from '@libsql/client'
import type { Payload } from 'payload'

/**
 * Lets SQLite look at what its tables hold. Without that its planner takes the index of any equality, which holds
 * nearly every row, before the one on the date: a list of 10,000 items took 2 s instead of 30 ms. Other databases
 * see to it themselves.
 * @param isNew the tables were filled just now: look at all of them, not only at those that have changed much
 */
export async function refreshStatistics({
  payload,
  isNew = false,
}: {
  payload: Payload
  isNew?: boolean
}): Promise<void> {
  if (payload.db.name !== 'sqlite') return
  // The name above says which adapter it is; Payload's type for any database knows no client.
  const { client } = payload.db as unknown as { client: Client }
  await client.execute(isNew ? 'ANALYZE' : 'PRAGMA optimize')
}
