import type { Payload } from 'payload'
import type { Clock } from '@/shared/clock'
import { keepLease } from './keepLease'
import type { ClaimedRow, OutboxHandler } from './OutboxHandler'
import { PermanentFailure } from './PermanentFailure'
import { outcomeOf, settle, type Outcome } from './settle'

/** A handler that takes longer is given up and tried again later: it would keep its channel for ever. */
const DELIVERY_LIMIT_MS = 600_000

export interface Delivering {
  payload: Payload
  clock: Clock
  leaseMs: number
  /** 0 to 1; spreads the retries. */
  random: () => number
}

/** Delivers a claimed row under its lease and writes down how that ended; never throws for the handler's fault. */
export async function deliverRow({
  handler,
  row,
  ...delivering
}: Delivering & { handler: OutboxHandler; row: ClaimedRow }): Promise<Outcome['state'] | 'lost'> {
  const { payload, clock } = delivering
  const outcome = await attempt({ handler, row, ...delivering })
  const { channel, key, tries } = row

  if (!(await settle({ payload, row, outcome, now: clock.now() }))) {
    payload.logger.warn({ channel, key, tries }, 'outbox: lease lost, outcome not written')
    return 'lost'
  }
  if (outcome.state === 'done') payload.logger.debug({ channel, key, tries }, 'outbox: delivered')
  else payload.logger.warn({ channel, key, tries, ...outcome }, 'outbox: not delivered')
  return outcome.state
}

async function attempt({
  payload,
  clock,
  leaseMs,
  random,
  handler,
  row,
}: Delivering & { handler: OutboxHandler; row: ClaimedRow }): Promise<Outcome> {
  const aborter = new AbortController()
  const { signal } = aborter
  const abort = (why: string) => aborter.abort(new Error(why))
  const timer = setTimeout(() => abort(`took over ${DELIVERY_LIMIT_MS} ms`), DELIVERY_LIMIT_MS)
  const letGo = keepLease({ payload, row, leaseMs, clock, onLost: () => abort('lease lost') })
  try {
    const { id, key, tries } = row
    const message = parse(row.message)
    await orAborted({
      signal,
      work: handler.deliver({ message, row: { id, key, tries }, signal, payload }),
    })
    return { state: 'done' }
  } catch (error) {
    const { tries } = row
    const baseMs = handler.retryBaseMs
    return outcomeOf({ error, tries, now: clock.now(), random: random(), baseMs })
  } finally {
    clearTimeout(timer)
    await letGo()
  }
}

function orAborted({ signal, work }: { signal: AbortSignal; work: Promise<void> }): Promise<void> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  return Promise.race([work, aborted])
}

function parse(message: string): unknown {
  try {
    return JSON.parse(message)
  } catch (cause) {
    throw new PermanentFailure('ข้อความของงานส่งออกอ่านไม่ได้ ผู้ดูแลระบบต้องตรวจสอบ', { cause })
  }
}
