import { env } from '@/env'
import { findRunningSite, takeDataLock } from '@/server/dataLock'
import { askSite } from '../lib/askSite.mjs'

const running = findRunningSite(env.dataDir)
const removed = running ? await askRunningSite() : await removeHere()

const total = Object.values(removed).reduce((sum, count) => sum + count, 0)
process.stdout.write(`นำเนื้อหาตัวอย่างออกแล้ว ${total} รายการ · removed ${total} samples\n`)
for (const [collection, count] of Object.entries(removed)) {
  if (count > 0) process.stdout.write(`  ${collection}: ${count}\n`)
}
process.exit(0)

/** A running site removes them itself: only its process may write the database. */
async function askRunningSite(): Promise<Record<string, number>> {
  const answer = await askSite({ dataDir: env.dataDir, method: 'POST', path: '/samples/remove' })
  return answer as Record<string, number>
}

async function removeHere(): Promise<Record<string, number>> {
  const lock = await takeDataLock({ dataDir: env.dataDir, address: 'samples:remove' })
  process.once('exit', () => lock.release())

  const { getPayload } = await import('payload')
  const { default: config } = await import('@payload-config')
  const { removeSamples } = await import('@/office/samples/removeSamples')
  const payload = await getPayload({ config })
  try {
    return await removeSamples({ payload })
  } finally {
    await payload.destroy()
  }
}
