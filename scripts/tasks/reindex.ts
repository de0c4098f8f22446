import { env } from '@/env'
import { findRunningSite, takeDataLock } from '@/server/dataLock'
import { askSite } from '../lib/askSite.mjs'

const TOLD_EVERY = 1_000
let told = -1
let last = ''

const began = performance.now()
await (findRunningSite(env.dataDir) ? askRunningSite() : reindexHere())
const seconds = ((performance.now() - began) / 1000).toFixed(1)
process.stdout.write(`สร้างดัชนีค้นหาใหม่แล้ว · the search index is new (${seconds} s)\n`)
process.exit(0)

/** A running site does it itself: its index is its own, and goes on answering meanwhile. */
async function askRunningSite(): Promise<void> {
  let isDone = false
  await askSite({
    dataDir: env.dataDir,
    method: 'POST',
    path: '/search/reindex',
    onLine(line: unknown) {
      const { engine, written, done, fault } = line as Record<string, unknown>
      if (fault) throw fail(String(fault))
      if (typeof engine === 'string') tell(engine, Number(written))
      isDone ||= done === true
    },
  })
  if (!isDone) throw fail('the site ended before it was done')
}

async function reindexHere(): Promise<void> {
  const lock = await takeDataLock({ dataDir: env.dataDir, address: 'reindex' })
  process.once('exit', () => lock.release())

  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { openSearch } = await import('@/start/openSearch')
  const payload = await getPayload({ config })
  const search = openSearch({ payload })
  try {
    await search.reindex(tell)
  } finally {
    await search.close()
    await payload.destroy()
  }
}

/** Every thousand entries a line. */
function tell(engine: string, written: number): void {
  const step = Math.floor(written / TOLD_EVERY)
  if (engine === last && step === told) return
  last = engine
  told = step
  process.stdout.write(`  ${engine}: ${written}\n`)
}

function fail(text: string): never {
  process.stderr.write(`สร้างดัชนีใหม่ไม่สำเร็จ · reindexing failed: ${text}\n`)
  process.exit(1)
}
