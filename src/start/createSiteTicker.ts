import type { Payload } from 'payload'
import { createTimeKeeper } from '@/changes/createTimeKeeper'
import { refreshStatistics } from '@/database/refreshStatistics'
import { createTicker, type Ticker } from '@/outbox/createTicker'
import { clock } from '@/shared/clock'
import { picturesHandler } from '@/uploads/picturesChannel'

/** The one loop of the process: every channel of the outbox, and what time brings. */
export function createSiteTicker({ payload }: { payload: Payload }): Ticker {
  const times = createTimeKeeper({ payload, clock })
  return createTicker({
    payload,
    clock,
    handlers: [picturesHandler],
    eachRound: [times.pass, times.passMoments],
    hourly: [times.prune, () => refreshStatistics({ payload })],
  })
}
