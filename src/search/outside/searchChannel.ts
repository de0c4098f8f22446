import type { Payload } from 'payload'
import type { ChangeRow } from '@/changes/readChanges'
import type { RecordedChange } from '@/changes/recordChange'
import { isItemKind } from '@/editorial/kinds'
import { enqueue } from '@/outbox/enqueue'
import type { OutboxHandler } from '@/outbox/OutboxHandler'
import { findTouched, isHeld } from '../following/findTouched'
import type { MeiliKeeper } from './keepMeilisearch'

const CHANNEL = 'search'
/** Rows that wait behind the one in hand and are done with it. */
const TOGETHER = 500

/** A change that the index outside must hear of, written in the transaction of the item. */
export async function enqueueSearch({ req, ...change }: RecordedChange): Promise<void> {
  const { collection, document, number } = change
  if (!document || !isSearched(collection)) return
  const key = `${CHANNEL}/${collection}/${document}/${number}`
  await enqueue({ channel: CHANNEL, key, message: toRow(change), req })
}

const isSearched = (collection: string) =>
  isItemKind(collection) || isHeld(collection) || collection === 'search-words'

const toRow = ({ collection, document, number, kind }: Omit<RecordedChange, 'req'>): ChangeRow => ({
  changedCollection: collection,
  document,
  number,
  kind,
})

/**
 * Carries changes to the index outside. What is written is how the items are now, so that a row says only that there
 * is something to look at: those that wait behind it are looked at together, and are done when their turn comes.
 */
export function createSearchHandler({
  keeper,
  onUnclear,
}: {
  keeper: MeiliKeeper
  onUnclear: () => void
}): OutboxHandler {
  const covered = new Set<string>()
  return {
    channel: CHANNEL,
    async deliver({ message, row, payload }) {
      if (covered.delete(row.id)) return
      const waiting = await findWaiting(payload)
      const changes = [message as ChangeRow, ...waiting.map(({ change }) => change)]
      if (changes.some(({ changedCollection }) => changedCollection === 'search-words'))
        await keeper.check()
      const { keys, isUnclear } = await findTouched({ payload, changes })
      await keeper.refresh(keys)
      for (const { id } of waiting) covered.add(id)
      if (isUnclear) onUnclear()
    },
  }
}

async function findWaiting(payload: Payload): Promise<{ id: string; change: ChangeRow }[]> {
  const { docs } = await payload.db.find<{ id: string; message: string }>({
    collection: 'outbox',
    where: { and: [{ channel: { equals: CHANNEL } }, { state: { equals: 'waiting' } }] },
    sort: 'dueAt',
    limit: TOGETHER,
    pagination: false,
    select: { message: true },
  })
  return docs.map(({ id, message }) => ({
    id: String(id),
    change: JSON.parse(message) as ChangeRow,
  }))
}
