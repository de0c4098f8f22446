import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { findOverdue, type OverdueItem } from '@/editorial/findOverdue'
import { ITEM_KINDS } from '@/editorial/kinds'
import type { Clock } from '@/shared/clock'
import { enterInbox } from './enterInbox'
import { findStaff, rolesWith } from './findStaff'

const keyOf = ({ kind, id, publishedAt }: OverdueItem) => `${kind}/${id}/${publishedAt}`

/**
 * The alarm for items whose time has passed and which the public still does not see: a line in the log, and a notice
 * to those who may publish and to administrators, once for each item and time. One round is waited: at a start, items
 * whose time passed meanwhile are just about to come.
 * @returns a sweep for the ticker
 */
export function createOverdueAlarm({ payload, clock }: { payload: Payload; clock: Clock }) {
  let seen = new Set<string>()
  const told = new Set<string>()

  return async () => {
    const overdue = await findOverdue({ payload, now: clock.now() })
    for (const item of overdue) {
      const key = keyOf(item)
      if (!seen.has(key) || told.has(key)) continue
      payload.logger.error(item, 'overdue: its time has passed, the public does not see it yet')
      await tell({ payload, item })
      told.add(key)
    }
    seen = new Set(overdue.map(keyOf))
  }
}

const tell = ({
  payload,
  item: { kind, id, publishedAt },
}: {
  payload: Payload
  item: OverdueItem
}) =>
  inTransaction({
    payload,
    async work(req) {
      const to = await findStaff({ roles: rolesWith('publish', ITEM_KINDS[kind].subject), req })
      return enterInbox({ event: 'overdue', kind, document: id, revision: publishedAt, to, req })
    },
  })
