import type { Payload } from 'payload'
import { env } from '@/env'
import { inTransaction } from '@/database/inTransaction'
import { enterInbox } from '@/notices/enterInbox'
import { findStaff, rolesWith } from '@/notices/findStaff'
import type { ChannelState } from '@/payload-types'
import { clock } from '@/shared/clock'
import { isoDay } from '@/shared/thaiDate'
import { noteChannel, readChannel } from '../channelState'
import { parseFaults, type HealthFault } from './healthFaults'

/** Not worth a notice: it passes, or has come to nobody's harm yet. */
const SILENT: readonly HealthFault[] = ['unreachable']

/**
 * Writes down what a check found, and tells those who look after the posts of what has become wrong since the last:
 * each fault once a day at most, and not again while it lasts. Nobody is told while nothing goes out anyway.
 */
export const noteFaults = ({
  payload,
  faults,
  change = {},
}: {
  payload: Payload
  /** What is wrong now, from what was wrong before. */
  faults: (before: HealthFault[]) => HealthFault[]
  change?: Partial<ChannelState>
}): Promise<void> =>
  inTransaction({
    payload,
    async work(req) {
      const before = parseFaults((await readChannel({ payload, channel: 'facebook', req }))?.fault)
      const now = faults(before)
      await noteChannel({
        payload,
        channel: 'facebook',
        change: { ...change, fault: now.length > 0 ? now.join('\n') : null },
        req,
      })
      const fresh = now.filter((fault) => !before.includes(fault) && !SILENT.includes(fault))
      if (fresh.length === 0 || env.facebook.mode !== 'live') return
      const to = await findStaff({
        roles: [...rolesWith('update', 'crossPosts'), ...rolesWith('update', 'settings')],
        req,
      })
      for (const fault of fresh) {
        await enterInbox({
          event: 'channelFault',
          kind: 'facebook-settings',
          document: '',
          revision: `${fault}/${isoDay(clock.now())}`,
          to,
          req,
        })
      }
    },
  })
