import { parseArgs } from 'node:util'
import { refreshStatistics } from '@/database/refreshStatistics'
import { env } from '@/env'
import { takeDataLock } from '@/server/dataLock'
import { addVersions } from '../seed/addVersions'
import { makeLoadItem } from '../seed/makeLoadItem'

const ITEMS_MAX = 1_000_000
const BATCH = 200
/** As many as an item keeps. */
const VERSIONS_MAX = 50

/**
 * Fills the database with load data: `npm run seed -- --items N --versions V`. The same numbers make the same items,
 * each with V versions, one where left out.
 */
async function seed(): Promise<void> {
  const { values } = parseArgs({
    options: { items: { type: 'string' }, versions: { type: 'string', default: '1' } },
  })
  const items = Number(values.items)
  if (!Number.isInteger(items) || items < 1 || items > ITEMS_MAX) {
    throw new Error(
      'บอกจำนวนรายการ เช่น npm run seed -- --items 10000 / say how many: --items 10000',
    )
  }
  const versions = Number(values.versions)
  if (!Number.isInteger(versions) || versions < 1 || versions > VERSIONS_MAX) {
    throw new Error(`--versions: 1–${VERSIONS_MAX}`)
  }
  const lock = await takeDataLock({ dataDir: env.dataDir, address: 'npm run seed' })
  process.once('exit', () => lock.release())

  const { default: config } = await import('../../payload.config')
  const { getPayload, createLocalReq, initTransaction, commitTransaction } = await import('payload')
  const { loadStarter } = await import('@/office/starter/loadStarter')
  const payload = await getPayload({ config })
  await loadStarter({ payload, content: 'none' })
  const { docs: areas } = await payload.find({ collection: 'learning-areas', limit: 20, depth: 0 })
  const learningAreas = areas.map(({ id }) => id)

  for (let first = 0; first < items; first += BATCH) {
    const req = await createLocalReq({}, payload)
    await initTransaction(req)
    for (let number = first; number < Math.min(first + BATCH, items); number += 1) {
      const { kind, data } = makeLoadItem({ number, learningAreas })
      const { totalDocs } = await payload.count({
        collection: kind,
        where: { slug: { equals: data.slug } },
        req,
      })
      if (totalDocs > 0) continue
      const { id } = await payload.create({
        collection: kind,
        data: data as never,
        depth: 0,
        req,
      })
      if (versions > 1) await addVersions({ payload, kind, id: String(id), versions, req })
    }
    await commitTransaction(req)
    process.stdout.write(`\r${Math.min(first + BATCH, items)} / ${items}`)
  }
  process.stdout.write('\n')
  await refreshStatistics({ payload, isNew: true })
  await payload.destroy()
}

void seed().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exit(1)
  },
)
