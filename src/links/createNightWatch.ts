import type { Payload } from 'payload'
import type { Clock } from '@/shared/clock'
import { enqueueNight } from './linksChannel'
import { nightOf } from './nights'

/** A site that has just started, perhaps for a moment only, asks nobody yet. */
const AFTER_START_MS = 600_000

/**
 * Begins the check of outside links once a day, after 01:00 in Bangkok, or later where the site was off then. Which
 * days were begun stands in the outbox, so that neither a restart nor a second process begins one again.
 */
export function createNightWatch({ payload, clock }: { payload: Payload; clock: Clock }) {
  const started = clock.now().getTime()
  let begun: string | undefined

  return async function beginNight(): Promise<void> {
    const now = clock.now()
    const day = nightOf(now)
    if (!day || day === begun || now.getTime() - started < AFTER_START_MS) return
    await enqueueNight({ payload, day })
    begun = day
  }
}
