import { readdirSync } from 'node:fs'
import { runToEnd } from '../lib/child.mjs'
import { endWithFault, Fault } from '../lib/fault.mjs'
import { ensureInstalled } from '../lib/install.mjs'
import { inRoot, root, tsxFlags } from '../lib/root.mjs'
import { ensureSecret, loadSettings } from '../lib/settings.mjs'

/** Tasks that only look, and therefore must not write `.env`. */
const LOOKING = new Set(['doctor', 'bench', 'benchSearch', 'guide'])

/** Runs `scripts/tasks/NAME.ts` with the rest of the command line. */
export function runTask() {
  return endWithFault(async () => {
    const [name = '', ...args] = process.argv.slice(2)
    const tasks = readdirSync(inRoot('scripts', 'tasks'))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.slice(0, -'.ts'.length))
    if (!tasks.includes(name)) throw new Fault(`no task "${name}"; there are: ${tasks.join(', ')}`)

    process.chdir(root)
    loadSettings()
    await ensureInstalled()
    if (!LOOKING.has(name)) ensureSecret()
    const code = await runToEnd({
      file: process.execPath,
      args: [...tsxFlags, inRoot('scripts', 'tasks', `${name}.ts`), ...args],
    })
    if (code !== 0) throw new Fault('', code)
  })
}
