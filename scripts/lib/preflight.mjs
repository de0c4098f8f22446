import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { findLiveHolder } from '../../src/server/fileLock.mjs'
import { checkPort } from '../../src/server/portCheck.mjs'
import { takenSentence } from '../../src/server/takenSentence.mjs'
import { Fault } from './fault.mjs'
import { root } from './root.mjs'

/**
 * Finds what would stop the site, before the long work of installing and building; leaves nothing behind.
 * `src/env.ts` reads every setting again, more strictly, once it can be loaded.
 * @param {Record<string, string | undefined>} [env]
 * @throws {Fault} a sentence that begins with the setting's name
 */
export async function preflight(env = process.env) {
  const port = readPort(env.PORT ?? '3000')
  const dataDir = resolve(root, env.DATA_DIR ?? './data')
  checkFolder({ name: 'DATA_DIR', path: dataDir })
  checkFolder({ name: 'MEDIA_DIR', path: resolve(root, env.MEDIA_DIR ?? './media') })
  checkNotRunning(dataDir)
  await checkPort({ port, host: env.HOST ?? '127.0.0.1' }).catch((error) => {
    throw new Fault(error.message)
  })
}

/** @param {string} value */
function readPort(value) {
  const port = Number(value)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new Fault(
    `PORT: ต้องเป็นเลขจำนวนเต็ม 1 ถึง 65535 แต่ได้ "${value}"\n` +
      `PORT: must be a whole number from 1 to 65535, not "${value}" (example: PORT=3000)`,
  )
}

/** @param {{ name: string, path: string }} args */
function checkFolder({ name, path }) {
  let made
  try {
    made = mkdirSync(path, { recursive: true })
    const probe = join(path, `.probe-${process.pid}`)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Fault(
      `${name}: สร้างหรือเขียนโฟลเดอร์ ${path} ไม่ได้ (${error.code})\n` +
        `${name}: cannot make or write the folder ${path}: ${error.code} ` +
        `(example: ${name}=./${name === 'DATA_DIR' ? 'data' : 'media'})`,
    )
  } finally {
    if (made) rmSync(made, { recursive: true, force: true })
  }
}

/** @param {string} dataDir */
function checkNotRunning(dataDir) {
  const holder = findLiveHolder(join(dataDir, 'site.lock'))
  if (!holder) return
  throw new Fault(takenSentence(holder))
}
