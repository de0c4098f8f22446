import { mkdirSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { LockHeldError, takeFileLock } from '../../src/server/fileLock.mjs'
import { say } from './child.mjs'
import { inRoot } from './root.mjs'

/**
 * Runs the work while no other command of this checkout installs or builds; waits for one that does.
 * @param {() => Promise<void>} work
 */
export async function aloneInCheckout(work) {
  mkdirSync(inRoot('build'), { recursive: true })
  const lock = await waitForLock()
  process.once('exit', lock.release)
  try {
    await work()
  } finally {
    process.off('exit', lock.release)
    lock.release()
  }
}

async function waitForLock() {
  for (let hasSaid = false; ; hasSaid = true) {
    try {
      return await takeFileLock(inRoot('build', 'checkout.lock'))
    } catch (error) {
      if (!(error instanceof LockHeldError)) throw error
      if (!hasSaid) {
        say(
          `กำลังรอคำสั่งอื่นที่ติดตั้งหรือสร้างเว็บไซต์อยู่ · waiting for process ${error.holder.pid}, which installs or builds`,
        )
      }
      await wait(500)
    }
  }
}
