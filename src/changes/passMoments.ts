import type { CollectionSlug, Payload, PayloadRequest, Where } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { isDuplicate } from '@/database/isDuplicate'
import { isoDay } from '@/shared/thaiDate'
import { newestChange, writeChange, type Change } from './recordChange'

/** Times after which public pages read differently, though the item shows before and after; each has an index. */
const WATCHED: { collection: CollectionSlug; field: string; whileShown: Where }[] = [
  { collection: 'notices', field: 'from', whileShown: { isOn: { not_equals: false } } },
  { collection: 'notices', field: 'until', whileShown: { isOn: { not_equals: false } } },
  {
    collection: 'announcements',
    field: 'deadline',
    whileShown: { visibleNow: { not_equals: false } },
  },
]

/** A newest row this far in the future means that the clock was set back. */
const CLOCK_TOLERANCE_MS = 60_000
const ROWS_MAX = 100

interface Passing {
  payload: Payload
  now: Date
}

/**
 * Tells the change log of times that have passed: a row for each item, and one for each new day in Bangkok, which
 * is when events (`eventDate`, `eventEnd`) begin and end and the fiscal year turns. The log is its own cursor: every
 * page drawn since its newest row was written knew of every time before, so only later ones are looked for, and the
 * row that tells of them ends the search for everybody. Nothing is written to the items.
 * @returns how many rows
 */
export async function passMoments({ payload, now }: Passing): Promise<number> {
  if ((await findPassed({ payload, now })).changes.length === 0) return 0
  try {
    return await inTransaction({ payload, work: (req) => tell({ payload, now, req }) })
  } catch (error) {
    // Another process was a moment faster; what it did not tell of, the next round does.
    if (isDuplicate(error)) return 0
    throw error
  }
}

/** Asks again, now inside the transaction. Each number is taken once: where there are no transactions, too. */
async function tell({ payload, now, req }: Passing & { req: PayloadRequest }): Promise<number> {
  const { newest, changes } = await findPassed({ payload, now, req })
  for (const [index, change] of changes.entries()) {
    await writeChange({ number: newest + index + 1, at: now, ...change, req })
  }
  return changes.length
}

async function findPassed({
  payload,
  now,
  req,
}: Passing & { req?: PayloadRequest }): Promise<{ newest: number; changes: Change[] }> {
  const last = await newestChange({ payload, req })
  const since = new Date(last?.createdAt ?? 0)
  const changes: Change[] = []
  for (const { collection, field, whileShown } of WATCHED) {
    const { docs } = await payload.db.find<{ id: string }>({
      collection,
      where: {
        and: [
          { [field]: { greater_than: since.toISOString() } },
          { [field]: { less_than_equal: now.toISOString() } },
          whileShown,
        ],
      },
      sort: field,
      limit: ROWS_MAX,
      pagination: false,
      select: { [field]: true },
      req,
    })
    changes.push(...docs.map(({ id }): Change => ({ collection, document: id, kind: 'passed' })))
  }
  const isClockBack = since.getTime() - now.getTime() > CLOCK_TOLERANCE_MS
  if (isClockBack || (since < now && isoDay(since) !== isoDay(now)))
    changes.push({ collection: 'calendar', document: isoDay(now), kind: 'passed' })
  return { newest: last?.number ?? 0, changes }
}
