import { runToEnd } from '../lib/child.mjs'
import { endWithFault, Fault } from '../lib/fault.mjs'
import { ensureInstalled } from '../lib/install.mjs'
import { inRoot, root } from '../lib/root.mjs'
import { ensureSecret, loadSettings } from '../lib/settings.mjs'

/** Writes Payload's types and import map; with `--migration NAME`, a migration as well. */
export function runGenerate() {
  return endWithFault(async () => {
    process.chdir(root)
    loadSettings()
    await ensureInstalled()
    ensureSecret()

    const args = process.argv.slice(2)
    const at = args.indexOf('--migration')
    if (at >= 0 && !args[at + 1]) throw new Fault('--migration needs a name, such as add-awards')

    await payload(['generate:types'])
    await payload(['generate:importmap'])
    if (at >= 0) await payload(['migrate:create', args[at + 1]])
  })
}

/** @param {string[]} args */
async function payload(args) {
  const code = await runToEnd({
    file: process.execPath,
    // Without the condition the editor's build for development may never finish loading on Node 20.
    args: ['--conditions=production', inRoot('node_modules', 'payload', 'bin.js'), ...args],
  })
  if (code !== 0) throw new Fault(`payload ${args[0]} ended with code ${code}`, code)
}
