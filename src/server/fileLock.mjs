// Plain JavaScript: the start script reads locks before anything is installed or built.
import { randomBytes } from 'node:crypto'
import { linkSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A lock file without readable content is a start cut short, once it is this old. */
const HALF_WRITTEN_MS = 2_000

/**
 * @typedef {object} LockHolder Who holds a lock file.
 * @property {string} id differs for each taking
 * @property {number} pid
 * @property {string} startedAt ISO time of the taking
 * @property {string | null} processStart what tells this process from a later one with its number; Linux only
 * @property {string} address where the holder can be reached
 */

/**
 * @typedef {object} FileLock
 * @property {LockHolder} holder
 * @property {() => void} release gives the lock back; calling it again does nothing
 */

/** Someone else, still running, holds the lock. */
export class LockHeldError extends Error {
  /** @param {LockHolder} holder */
  constructor(holder) {
    super(`held by process ${holder.pid} since ${holder.startedAt}`)
    this.name = 'LockHeldError'
    this.holder = holder
  }
}

/**
 * Takes the lock file at this path for this process. A lock whose process is dead is taken over; of several
 * takers one wins, because each dead lock has a lock of its own that the taker must hold while replacing it.
 * @param {string} path
 * @param {{ address?: string }} [details]
 * @returns {Promise<FileLock>}
 * @throws {LockHeldError} when a running process holds it
 */
export async function takeFileLock(path, { address = '' } = {}) {
  const holder = describeSelf(address)
  const draft = `${path}.new-${holder.id}`
  writeFileSync(draft, JSON.stringify(holder), { flag: 'wx', mode: 0o600 })
  try {
    while (!create({ draft, path })) {
      const found = readHolder(path)
      if (found === 'none') continue
      if (found === 'half-written') await wait(20)
      else if (isAlive(found)) throw new LockHeldError(found)
      else if (await replaceDead({ path, dead: found, draft })) break
    }
  } finally {
    removeIfThere(draft)
  }
  return { holder, release: () => release({ path, id: holder.id }) }
}

/**
 * The running process that holds the lock at this path, if one does. Changes nothing.
 * @param {string} path
 * @returns {LockHolder | undefined}
 */
export function findLiveHolder(path) {
  const found = readHolder(path)
  return typeof found === 'object' && isAlive(found) ? found : undefined
}

/** @param {{ path: string, dead: LockHolder, draft: string }} args */
async function replaceDead({ path, dead, draft }) {
  const claim = await takeFileLock(`${path}.over-${dead.id}`).catch(async (error) => {
    if (!(error instanceof LockHeldError)) throw error
    await wait(10)
  })
  if (!claim) return false
  try {
    // Only the holder of the claim removes this dead lock: what is there now stays there until the rename.
    const found = readHolder(path)
    if (typeof found !== 'object' || found.id !== dead.id) return false
    renameSync(draft, path)
    return true
  } finally {
    claim.release()
  }
}

/** @param {{ draft: string, path: string }} args */
function create({ draft, path }) {
  try {
    // A link appears whole or not at all, so that nobody reads a lock without content.
    linkSync(draft, path)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(error.code)) throw error
  }
  try {
    // A file system without hard links.
    writeFileSync(path, readFileSync(draft), { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

/**
 * @param {string} path
 * @returns {LockHolder | 'none' | 'half-written'}
 */
function readHolder(path) {
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8'))
    if (Number.isInteger(holder.pid) && typeof holder.id === 'string') return holder
  } catch (error) {
    if (error.code === 'ENOENT') return 'none'
    if (!(error instanceof SyntaxError) && !(error instanceof TypeError)) throw error
  }
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  if (age < HALF_WRITTEN_MS) return 'half-written'
  return { id: 'unreadable', pid: 0, startedAt: '', processStart: null, address: '' }
}

/** @param {LockHolder} holder */
function isAlive({ pid, processStart }) {
  if (pid <= 0) return false
  if (processStart) {
    const now = readProcessStart(pid)
    if (now || process.platform === 'linux') return now === processStart
  }
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** @param {string} address */
function describeSelf(address) {
  return {
    id: randomBytes(6).toString('hex'),
    pid: process.pid,
    startedAt: new Date().toISOString(),
    processStart: readProcessStart(process.pid),
    address,
  }
}

/**
 * The time a process began, in ticks since boot (field 22 of /proc/PID/stat); null where there is no such file
 * or the process only waits to be buried.
 * @param {number} pid
 */
function readProcessStart(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command in brackets and may hold spaces.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null)
  } catch {
    return null
  }
}

/** @param {{ path: string, id: string }} args */
function release({ path, id }) {
  const found = readHolder(path)
  if (typeof found === 'object' && found.id === id) removeIfThere(path)
}

/** @param {string} path */
function removeIfThere(path) {
  try {
    unlinkSync(path)
  } catch (error) {
    if (error.code !== 'ENOENT') throw error
  }
}
