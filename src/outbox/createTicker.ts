import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Payload } from 'payload'
import type { Clock } from '@/shared/clock'
import { claimDue } from './claimDue'
import { createLane, type Lane } from './createLane'
import { deliverRow } from './deliverRow'
import { findDueChannels } from './findDueChannels'
import type { OutboxHandler } from './OutboxHandler'
import { pruneDone } from './pruneDone'

/** Work for the ticker; one that throws is logged and comes round again. */
export type Job = () => Promise<unknown>

export interface TickerOptions {
  payload: Payload
  /** One for each channel; rows of other channels stay where they are. */
  handlers: OutboxHandler[]
  clock: Clock
  everyMs?: number
  /** How long a row stays with a process that has died. */
  leaseMs?: number
  /** Names this process in the rows it holds. */
  holder?: string
  random?: () => number
  /** Done in each round. */
  eachRound?: Job[]
  /** Done at the start, then each minute. */
  sweeps?: Job[]
  /** Done at the start, then each hour. */
  hourly?: Job[]
}

export interface Ticker {
  /** Begins to tick; it needs no visitor, and does not keep the process alive by itself. */
  start(): void
  /** Begins nothing new and waits for what runs. */
  stop(): Promise<void>
  /** One round now: everything due is tried once or more. Gives how many rows were delivered. */
  runOnce(): Promise<number>
}

const BATCH = 20
const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000

/**
 * The one loop that carries outbox rows outside and does what time brings. Each channel has a lane of its own, so
 * that a slow one keeps neither the others nor the clock waiting; within a lane nothing overlaps. A round asks once
 * for all channels which of them have something due, and wakes those.
 */
export function createTicker({
  payload,
  handlers,
  clock,
  everyMs = 1_000,
  leaseMs = 60_000,
  holder = `${hostname()}/${process.pid}/${randomBytes(4).toString('hex')}`,
  random = Math.random,
  eachRound = [],
  sweeps = [],
  hourly = [],
}: TickerOptions): Ticker {
  let timer: NodeJS.Timeout | undefined
  let asking: Promise<Set<string>> | undefined
  let stopping = false

  const lane = (name: string, work: () => Promise<number>): Lane =>
    createLane({ work, onError: (err) => payload.logger.error({ err, lane: name }, 'ticker') })
  const prune = () => pruneDone({ payload, now: clock.now() })
  const jobs = [
    ...eachRound.map((job) => lane('round', () => nothing(job))),
    ...sweeps.map((job) => lane('sweep', seldom({ job, clock, everyMs: MINUTE_MS }))),
    ...[prune, ...hourly].map((job) => lane('hourly', seldom({ job, clock, everyMs: HOUR_MS }))),
  ]
  const channels = byChannel(handlers).map((handler) => ({
    channel: handler.channel,
    ...lane(handler.channel, () => drain(handler)),
  }))
  const lanes: Lane[] = [...jobs, ...channels]

  /** Joins the asking under way; a database that does not answer is not asked anew each second. */
  function askDue(): Promise<Set<string>> {
    asking ??= findDueChannels({ payload, now: clock.now() })
      .catch((err: unknown) => {
        payload.logger.error({ err, lane: 'due' }, 'ticker')
        return new Set<string>()
      })
      .finally(() => (asking = undefined))
    return asking
  }

  async function drain(handler: OutboxHandler): Promise<number> {
    let delivered = 0
    for (let claimed = -1; claimed !== 0 && !stopping;) {
      claimed = 0
      const channels = [handler.channel]
      for await (const row of claimDue({
        payload,
        holder,
        now: clock.now,
        leaseMs,
        limit: BATCH,
        channels,
      })) {
        claimed += 1
        const ended = await deliverRow({ payload, clock, leaseMs, random, handler, row })
        if (ended === 'done') delivered += 1
        if (stopping) break
      }
    }
    return delivered
  }

  async function runOnce(): Promise<number> {
    const begun = jobs.map(({ run }) => run())
    const due = channels.length > 0 ? await askDue() : new Set<string>()
    const delivering = channels.map(({ channel, run, idle }) => (due.has(channel) ? run() : idle()))
    const done = await Promise.all([...begun, ...delivering])
    return done.reduce((sum, count) => sum + count, 0)
  }

  return {
    start() {
      stopping = false
      timer ??= setInterval(() => void runOnce(), everyMs).unref()
      void runOnce()
    },
    async stop() {
      stopping = true
      clearInterval(timer)
      timer = undefined
      await asking
      await Promise.all(lanes.map(({ idle }) => idle()))
    },
    runOnce,
  }
}

async function nothing(job: Job): Promise<number> {
  await job()
  return 0
}

/** Does the job when its time has come, on the first call and after a failure at once. */
function seldom({ job, clock, everyMs }: { job: Job; clock: Clock; everyMs: number }) {
  let last = -Infinity
  return async () => {
    const now = clock.now().getTime()
    if (Math.abs(now - last) < everyMs) return 0
    await job()
    last = now
    return 0
  }
}

function byChannel(handlers: OutboxHandler[]): OutboxHandler[] {
  const channels = new Set(handlers.map(({ channel }) => channel))
  if (channels.size < handlers.length) throw new Error('outbox: two handlers for one channel')
  return handlers
}
