import type { Payload } from 'payload'
import { isDuplicate } from '@/database/isDuplicate'
import { clock } from '@/shared/clock'
import { toSearchForm } from '@/shared/thaiText'
import { looksPersonal } from './looksPersonal'

const FORM_MIN = 2
const FORM_MAX = 100
/** New wordings in a day; whoever types at random fills no more. Those already known are counted on. */
const NEW_A_DAY = 300
const DAY_MS = 24 * 60 * 60_000
const TRIES = 5

/**
 * Counts a wording for which nothing was found: one row for each spelling of it, how often and when last, nothing
 * about who. What looks like data of a person is not kept, nor what is too short or too long to be looked at.
 */
export async function recordMiss({ payload, q }: { payload: Payload; q: string }): Promise<void> {
  const form = toSearchForm(q)
  if (form.length < FORM_MIN || form.length > FORM_MAX || !/[\p{L}\p{N}]/u.test(form)) return
  if (looksPersonal(q)) return

  for (let tries = 0; tries < TRIES; tries += 1) {
    if ((await countKnown({ payload, form })) || !(await mayAdd(payload))) return
    try {
      const lastAt = clock.now().toISOString()
      await payload.create({
        collection: 'search-misses',
        data: { query: q, form, count: 1, lastAt },
      })
      return
    } catch (error) {
      // Somebody else searched for the same at the same moment: now it is known.
      if (!isDuplicate(error)) throw error
    }
  }
}

/** @returns whether there is a row of this wording */
async function countKnown({ payload, form }: { payload: Payload; form: string }): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const where = { form: { equals: form } }
    const row = await payload.db.findOne<{ id: string; count: number }>({
      collection: 'search-misses',
      where,
    })
    if (!row) return false
    const changed = await payload.db.updateOne({
      collection: 'search-misses',
      where: { and: [{ id: { equals: row.id } }, { count: { equals: row.count } }] },
      data: { count: row.count + 1, lastAt: clock.now().toISOString() },
      options: { atomic: true },
    })
    if (changed) return true
  }
  // Counted by so many at once that this one is lost among them.
  return true
}

async function mayAdd(payload: Payload): Promise<boolean> {
  const since = new Date(clock.now().getTime() - DAY_MS).toISOString()
  const { totalDocs } = await payload.db.count({
    collection: 'search-misses',
    where: { createdAt: { greater_than: since } },
  })
  return totalDocs < NEW_A_DAY
}
