import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '@/database/inTransaction'
import type { Clock } from '@/shared/clock'
import { isoDay } from '@/shared/thaiDate'
import { addCounts, noCounts, type Counts, type DayCounts } from './addCounts'
import { addressKey, type CountedAddress } from './countedAddress'
import { createFindCounted } from './findCounted'
import type { Visit } from './Visit'

/** What a process that is killed loses at most. */
const EVERY_MS = 5_000

interface Gathered extends Counts {
  address: CountedAddress
  day: string
}

/** Gathers visits in memory and writes them down together. */
export interface VisitCounter {
  count(visit: Visit): void
  /** Writes down what was gathered. What could not be written waits for the next time. */
  flush(): Promise<void>
  start(): void
  /** Writes down the last. */
  stop(): Promise<void>
}

export function createVisitCounter({
  payload,
  clock,
}: {
  payload: Payload
  clock: Clock
}): VisitCounter {
  const openFinder = createFindCounted({ payload })
  const gathered = new Map<string, Gathered>()
  /** Found, and not yet written down. */
  const rows = new Map<string, DayCounts>()
  let timer: NodeJS.Timeout | undefined
  let writing: Promise<void> = Promise.resolve()

  const flush = () => (writing = writing.then(settle))

  return {
    count({ address, counted }) {
      const day = isoDay(clock.now())
      const key = `${day}/${addressKey(address)}`
      const at = gathered.get(key) ?? { address, day, ...noCounts() }
      at[counted] += 1
      gathered.set(key, at)
    },
    flush,
    start() {
      timer ??= setInterval(() => void flush(), EVERY_MS).unref()
    },
    async stop() {
      clearInterval(timer)
      await flush()
    },
  }

  async function settle(): Promise<void> {
    try {
      await find()
      await write()
    } catch (error) {
      payload.logger.warn({ err: error }, 'counts kept for later: they could not be written')
    }
  }

  async function find(): Promise<void> {
    if (gathered.size === 0) return
    const findDocuments = await openFinder()
    for (const [key, { address, day }] of [...gathered]) {
      const documents = await findDocuments(address)
      const { views, previews, downloads } = gathered.get(key) ?? noCounts()
      gathered.delete(key)
      for (const document of documents) addRow({ ...document, day, views, previews, downloads })
    }
  }

  function addRow(more: DayCounts): void {
    const key = `${more.kind}/${more.document}/${more.day}`
    const row = rows.get(key) ?? { ...more, ...noCounts() }
    for (const name of COUNTED_NAMES) row[name] += more[name]
    rows.set(key, row)
  }

  async function write(): Promise<void> {
    if (rows.size === 0) return
    const written: string[] = []
    let hasTransaction = false
    try {
      await inTransaction({
        payload,
        async work(req) {
          hasTransaction = await isInTransaction(req)
          for (const [key, row] of rows) {
            await addCounts({ row, req })
            written.push(key)
          }
        },
      })
    } catch (error) {
      // Undone with the transaction; without one, what is written stays.
      if (hasTransaction) written.length = 0
      throw error
    } finally {
      for (const key of written) rows.delete(key)
    }
  }
}

const COUNTED_NAMES = ['views', 'previews', 'downloads'] as const

/** Where a database has none, Payload leaves a promise of null in `transactionID`. */
const isInTransaction = async (req: PayloadRequest) => Boolean(await req.transactionID)
