import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import type { LinkState } from './linkStates'
import type { Finding } from './toFinding'
import { toLinkState, type LinkRecord } from './toLinkState'

interface LinkRow extends LinkRecord {
  id: string
  owners?: unknown[] | null
}

/** Tells the owners of a link that has died, in the transaction of `req`. */
export type TellOwners = (told: { row: LinkRow; req: PayloadRequest }) => Promise<void>

/**
 * Writes down what asking found and, where the link has died just now, tells its owners, both or neither.
 * @returns the state it has now; undefined when the row is gone meanwhile
 */
export function settleLink({
  payload,
  id,
  finding,
  now,
  tellOwners,
}: {
  payload: Payload
  id: string
  finding: Finding
  now: Date
  tellOwners: TellOwners
}): Promise<LinkState | undefined> {
  return inTransaction({
    payload,
    async work(req) {
      const where = { id: { equals: id } }
      const before = await payload.db.findOne<LinkRow>({ collection: 'link-checks', where, req })
      if (!before) return undefined
      const after = toLinkState({ before, finding, now })
      if (after === before) return before.state
      // Told first: where there are no transactions, a kill in between tells again, which a key of its own prevents.
      if (after.state === 'dead' && before.state !== 'dead')
        await tellOwners({ row: { ...before, ...after }, req })
      await payload.db.updateOne({ collection: 'link-checks', id, data: { ...after }, req })
      return after.state
    },
  })
}
