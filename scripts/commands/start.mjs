import { pathToFileURL } from 'node:url'
import { ensureBuilt } from '../lib/buildSite.mjs'
import { say } from '../lib/child.mjs'
import { endWithFault } from '../lib/fault.mjs'
import { ensureInstalled } from '../lib/install.mjs'
import { preflight } from '../lib/preflight.mjs'
import { inRoot, root } from '../lib/root.mjs'
import { ensureSecret, loadSettings } from '../lib/settings.mjs'
import { stopWithParent } from '../lib/stopWithParent.mjs'

/** From a fresh clone to a running site; does only what is not done yet. */
export function runStart() {
  return endWithFault(async () => {
    process.chdir(root)
    stopWithParent()
    loadSettings()
    await preflight()
    await ensureInstalled()
    await ensureBuilt()
    if (ensureSecret()) say('เขียนไฟล์ .env พร้อมรหัสลับใหม่แล้ว · wrote .env with a fresh secret')

    process.env.NODE_ENV = 'production'
    process.env.NEXT_TELEMETRY_DISABLED = '1'
    await import(pathToFileURL(inRoot('build', 'server.mjs')).href)
  })
}
