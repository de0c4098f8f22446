import { buildAlways } from '../lib/buildSite.mjs'
import { endWithFault } from '../lib/fault.mjs'
import { ensureInstalled } from '../lib/install.mjs'
import { root } from '../lib/root.mjs'
import { loadSettings } from '../lib/settings.mjs'

/** Builds pages and server; needs no database. */
export function runBuild() {
  return endWithFault(async () => {
    process.chdir(root)
    loadSettings()
    await ensureInstalled()
    await buildAlways()
  })
}
