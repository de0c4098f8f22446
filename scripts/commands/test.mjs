import { ensureBuilt } from '../lib/buildSite.mjs'
import { endWithFault, Fault } from '../lib/fault.mjs'
import { ensureInstalled } from '../lib/install.mjs'
import { root } from '../lib/root.mjs'
import { stopWithParent } from '../lib/stopWithParent.mjs'
import { runVitest } from '../lib/vitest.mjs'

/** These folders ask the built site; the others run on the sources. */
const NEEDS_BUILD = /^\.?\/?tests(\/(browser|flows)(\/|$)|\/?$)|browser|flows/

/** Every test, or those whose files the arguments name; `--no-build` leaves the build as it is. */
export function runTests() {
  return endWithFault(async () => {
    process.chdir(root)
    stopWithParent()
    const args = process.argv.slice(2)
    await ensureInstalled()

    const files = args.filter((arg) => !arg.startsWith('-'))
    const needsBuild = files.length === 0 || files.some((file) => NEEDS_BUILD.test(file))
    if (needsBuild && !args.includes('--no-build')) await ensureBuilt()

    const code = await runVitest({ args: args.filter((arg) => arg !== '--no-build') })
    if (code !== 0) throw new Fault('', code)
  })
}
