import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import { env } from '@/env'
import type { Clock } from '@/shared/clock'
import { isoDay } from '@/shared/thaiDate'
import { enqueueHealth, enqueueNumbers } from './careMessages'

/** Bangkok keeps no summer time. */
const MORNING = 'T05:30:00+07:00'
const SPREAD_MINUTES = 60
const NUMBERS_LATER_MS = 30 * 60_000

/**
 * Asks once a day, in the morning and while posts go out, how the connection and the posts are; later where the site was off then. Which
 * days were begun stands in the outbox, so that neither a restart nor a second process begins one again.
 * @param siteURL sites that share an app ask at different minutes
 * @returns a sweep for the ticker
 */
export function createCareSweep({
  payload,
  clock,
  siteURL,
}: {
  payload: Payload
  clock: Clock
  siteURL: string
}) {
  const minutes = (createHash('sha256').update(siteURL).digest()[0] ?? 0) % SPREAD_MINUTES
  let begun: string | undefined

  return async function beginDay(): Promise<void> {
    if (env.facebook.mode !== 'live') return
    const now = clock.now()
    const day = isoDay(now)
    if (day === begun) return
    const start = new Date(new Date(day + MORNING).getTime() + minutes * 60_000)
    if (now < start) return
    const numbersAt = new Date(Math.max(now.getTime(), start.getTime() + NUMBERS_LATER_MS))
    await inTransaction({
      payload,
      async work(req) {
        await enqueueHealth({ mark: day, payload, req })
        await enqueueNumbers({ day, dueAt: numbersAt, payload, req })
      },
    })
    begun = day
  }
}
