import type { Payload } from 'payload'
import type { Clock } from '@/shared/clock'
import { passMoments } from './passMoments'
import { passTimes } from './passTimes'
import { pruneChanges } from './pruneChanges'

/** How far back each round looks beyond the last: an item may be saved a moment after its own time. */
const OVERLAP_MS = 120_000
/** How often all items are looked at, for whatever the rounds between could not see. */
const ALL_EVERY_MS = 600_000

/** What the ticker does for the change log: `pass` and `passMoments` in each round, `prune` each hour. */
export function createTimeKeeper({ payload, clock }: { payload: Payload; clock: Clock }) {
  let last: number | undefined
  let lastAll = -Infinity

  return {
    /** Lets begin and expire what the time has passed for; the first call looks at all items. */
    async pass(): Promise<number> {
      const now = clock.now()
      const moment = now.getTime()
      const all = last === undefined || Math.abs(moment - lastAll) >= ALL_EVERY_MS
      const since = all ? undefined : new Date(Math.min(last ?? moment, moment) - OVERLAP_MS)
      const passed = await passTimes({ payload, now, since })
      last = moment
      if (all) lastAll = moment
      return passed
    },
    /** Tells the log of notices that begin or end, deadlines that pass, and each new day. */
    passMoments: (): Promise<number> => passMoments({ payload, now: clock.now() }),
    prune: (): Promise<number> => pruneChanges({ payload, now: clock.now() }),
  }
}
