import type { Payload } from 'payload'
import { sweepIncoming } from './sweepIncoming'
import { sweepKept } from './sweepKept'
import { sweepMade } from './sweepMade'

/** How long something may lie about before it counts as left behind: longer than an upload takes to come back. */
export const GRACE_MS = 24 * 60 * 60 * 1000

/**
 * Removes what a crash, a line that broke or an upload nobody finished left on the disk. Nothing younger than the
 * grace time is touched, and nothing whose name the site would not have given.
 * @returns how many files and folders were removed
 */
export async function sweepFiles({ payload, now }: { payload: Payload; now: Date }) {
  const before = new Date(now.getTime() - GRACE_MS)
  const removed =
    (await sweepIncoming({ before })) +
    (await sweepKept({ payload, before })) +
    (await sweepMade({ payload, before }))
  if (removed > 0) payload.logger.info({ removed }, 'files left behind were removed')
  return removed
}
