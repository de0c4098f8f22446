import { setTimeout as wait } from 'node:timers/promises'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { isDuplicate } from '@/database/isDuplicate'
import { createWriteLock } from '@/database/writeLock'
import { fiscalYear } from '@/shared/thaiDate'
import { MessageError } from './MessageError'
import { keepCount, nextCount, toNumber, type NumberSeries } from './numbers'

/** A number that another took a moment ago is tried again often; any other fault may pass, or may not. */
const TRIES_FOR_NUMBER = 40
const TRIES_OTHERWISE = 3
const LONGEST_WAIT_MS = 20
/** In hexadecimal, which every database takes for an id. */
const ID_LENGTH = 24

/** One row of this process after the other: only another process can take a number in between. */
const lock = createWriteLock({ holdLimitMs: 30_000 })

/** The id of the row that a form makes, whichever time it is sent. */
export const idFromKey = (key: string): string => key.slice(0, ID_LENGTH)

interface Entry {
  payload: Payload
  series: NumberSeries
  key: string
  now: Date
  /** Writes the row, and what tells the office of it, in the transaction of `req`. */
  write: (row: { id: string; number: string; req: PayloadRequest }) => Promise<void>
}

/**
 * Writes a row under the next number of the fiscal year. Its id comes from the key, so that the same form sent twice is
 * one row, with transactions or without.
 * @returns the number, e.g. `2570-0001`
 * @throws MessageError
 */
export async function enterNumbered(entry: Entry): Promise<string> {
  const release = await lock.acquire()
  try {
    return await enter(entry)
  } finally {
    release()
  }
}

async function enter({ payload, series, key, now, write }: Entry): Promise<string> {
  const id = idFromKey(key)
  const year = fiscalYear(now)
  let tried = 0

  for (let attempt = 1; ; attempt += 1) {
    const above = tried
    try {
      return await inTransaction({
        payload,
        async work(req) {
          const standing = await findNumber({ payload, series, id, req })
          if (standing) return standing

          tried = await nextCount({ payload, series, year, above, req })
          const number = toNumber({ series, year, count: tried })
          await write({ id, number, req })
          await keepCount({ payload, series, year, count: tried, req })
          return number
        },
      })
    } catch (fault) {
      const standing = await findNumber({ payload, series, id }).catch(() => undefined)
      if (standing) return standing
      if (attempt >= (isDuplicate(fault) ? TRIES_FOR_NUMBER : TRIES_OTHERWISE))
        throw new MessageError(fault)
      if (!isDuplicate(fault)) tried = above
      await wait(Math.random() * LONGEST_WAIT_MS)
    }
  }
}

async function findNumber({
  payload,
  series,
  id,
  req,
}: {
  payload: Payload
  series: NumberSeries
  id: string
  req?: PayloadRequest
}): Promise<string | undefined> {
  const row = await payload.db.findOne<{ id: string; number: string }>({
    collection: series.collection,
    where: { id: { equals: id } },
    select: { number: true },
    req,
  })
  return row?.number
}
