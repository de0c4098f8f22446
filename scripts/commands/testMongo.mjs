import { endWithFault, Fault } from '../lib/fault.mjs'
import { ensureInstalled } from '../lib/install.mjs'
import { startMongoWireServer } from '../lib/mongoWireServer.mjs'
import { root } from '../lib/root.mjs'
import { stopWithParent } from '../lib/stopWithParent.mjs'
import { runVitest } from '../lib/vitest.mjs'

/** The suites that ask a database (`*.int.test.ts`), on MongoDB: the one named, else one started here. */
export function runMongoTests() {
  return endWithFault(async () => {
    process.chdir(root)
    stopWithParent()
    await ensureInstalled()
    const args = process.argv.slice(2)
    const filters = args.some((arg) => !arg.startsWith('-')) ? args : ['.int.test.ts', ...args]

    const given = process.env.TEST_DATABASE_URI
    const server = given ? undefined : await startMongoWireServer()
    const env = server
      ? { TEST_DATABASE_URI: server.uri, MONGODB_COMPATIBILITY: 'basic' }
      : undefined
    try {
      const code = await runVitest({ args: filters, env })
      if (code !== 0) throw new Fault('', code)
    } finally {
      server?.stop()
    }
  })
}
