import { env } from '@/env'
import { clock } from '@/shared/clock'
import { askClamAV } from './askClamAV'

const SILENCE_MS = 1_500
/** Who watches the site asks often; the daemon is asked less. */
const KEPT_MS = 5_000

let last: { at: number; socket: string; isUp: Promise<boolean> } | undefined

/** Whether ClamAV's daemon answers; undefined where none is set. */
export function isScannerUp({ socket = env.clamavSocket } = {}): Promise<boolean> | undefined {
  if (!socket) return undefined
  const now = clock.now().getTime()
  if (last && last.socket === socket && now - last.at < KEPT_MS) return last.isUp
  const isUp = askClamAV({ socket, command: 'PING', silenceMs: SILENCE_MS }).then(
    (answer) => answer === 'PONG',
    () => false,
  )
  last = { at: now, socket, isUp }
  return isUp
}
