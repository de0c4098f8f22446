// Plain JavaScript: the commands that ask a running site use it without a build.
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Unix socket's path may have 107 bytes on Linux and 103 elsewhere. */
const PATH_MAX_BYTES = 100

/**
 * Where commands reach the running site of this data folder.
 * @param {string} dataDir absolute
 */
export function controlSocketPath(dataDir) {
  return socketPath({ dataDir, name: 'site' })
}

/**
 * Where the front door reaches Next to have a page drawn.
 * @param {string} dataDir absolute
 */
export function drawSocketPath(dataDir) {
  return socketPath({ dataDir, name: 'draw' })
}

/** @param {{ dataDir: string, name: string, platform?: string }} args */
export function socketPath({ dataDir, name, platform = process.platform }) {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  if (platform === 'win32') return `\\\\.\\pipe\\dlict-${hash}-${name}`

  const beside = join(dataDir, `${name}.sock`)
  if (Buffer.byteLength(beside) <= PATH_MAX_BYTES) return beside
  return join(tmpdir(), `dlict-${hash}-${name}.sock`)
}
