/** A file on its way, as the panel shows it. */
export interface Transfer {
  key: number
  name: string
  /** Bytes. */
  size: number
  sent: number
  state: 'asking' | 'sending' | 'offline' | 'done' | 'failed'
  /** Why it failed, in the reader's language. */
  fault?: string
  /** Milliseconds since the page began, and bytes that had come before, when the first new byte went. */
  since?: { at: number; sent: number }
}

const ENOUGH_MS = 2_000

/** What a report of the line makes of a transfer. */
export function progressed(
  transfer: Transfer,
  { sent, at }: { sent: number; at: number },
): Transfer {
  return { ...transfer, state: 'sending', sent, since: transfer.since ?? { at, sent } }
}

/** Whole seconds until it is there at the pace so far; undefined while there is too little to tell by. */
export function secondsLeft({ size, sent, since }: Transfer, now: number): number | undefined {
  if (!since || now - since.at < ENOUGH_MS || sent <= since.sent) return undefined
  const bytesPerMs = (sent - since.sent) / (now - since.at)
  return Math.round((size - sent) / bytesPerMs / 1000)
}

/** Of 100, and 100 only when all is there. */
export const percentOf = ({ sent, size }: Transfer): number =>
  size === 0 ? 0 : Math.floor((sent / size) * 100)
