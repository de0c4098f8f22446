import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { takeFileLock } from '../../src/server/fileLock.mjs'
import { runToEnd, say } from '../lib/child.mjs'
import { endWithFault, Fault } from '../lib/fault.mjs'
import { ensureInstalled } from '../lib/install.mjs'
import { preflight } from '../lib/preflight.mjs'
import { inRoot, root } from '../lib/root.mjs'
import { ensureSecret, loadSettings } from '../lib/settings.mjs'
import { stopWithParent } from '../lib/stopWithParent.mjs'

/** Next's development server, which redraws as sources change; without the front door. */
export function runDev() {
  return endWithFault(async () => {
    process.chdir(root)
    stopWithParent()
    loadSettings()
    await preflight()
    await ensureInstalled()
    if (ensureSecret()) say('wrote .env with a fresh secret')

    const { PORT = '3000', HOST = '127.0.0.1', DATA_DIR = './data' } = process.env
    const dataDir = resolve(root, DATA_DIR)
    mkdirSync(dataDir, { recursive: true })
    const lock = await takeFileLock(join(dataDir, 'site.lock'), {
      address: `http://${HOST}:${PORT}`,
    })
    process.once('exit', lock.release)
    const code = await runToEnd({
      file: process.execPath,
      args: [inRoot('node_modules', 'next', 'dist', 'bin', 'next'), 'dev', '-p', PORT, '-H', HOST],
      env: { NEXT_TELEMETRY_DISABLED: '1' },
    })
    if (code !== 0) throw new Fault('', code)
  })
}
