import type { Payload } from 'payload'

/** A row whose turn it is, held by one process under a lease. */
export interface ClaimedRow {
  id: string
  channel: string
  key: string
  /** JSON as it was enqueued. */
  message: string
  /** This try counted: 1 on the first. */
  tries: number
  holder: string
}

export interface Delivery {
  /** What was enqueued, parsed. */
  message: unknown
  row: Pick<ClaimedRow, 'id' | 'key' | 'tries'>
  /** Aborts when the lease was lost or the delivery takes too long; what happens after it counts for nothing. */
  signal: AbortSignal
  payload: Payload
}

/**
 * What carries the rows of one channel outside. A row may come more than once: a process can die after the
 * outside took it and before it was marked done, so look at what already happened where that matters.
 */
export interface OutboxHandler {
  channel: string
  /** The longest wait after a first failed try, doubled by each further one; some seconds where left out. */
  retryBaseMs?: number
  /** @throws PermanentFailure when no later try can help, TryLater where the outside said when; any other error is tried again later */
  deliver(delivery: Delivery): Promise<void>
}
