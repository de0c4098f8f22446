import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runToEnd, say } from './child.mjs'
import { Fault } from './fault.mjs'
import { findFreePort } from './freePort.mjs'
import { inRoot } from './root.mjs'

const SOURCE = inRoot('tests', 'support', 'mongo-wire-server')
const HOME = inRoot('build', 'mongo-wire-server')
const UP_WITHIN_MS = 30_000

/**
 * Starts a server that speaks MongoDB's wire protocol, without transactions and `$lookup`, in memory.
 * @returns {Promise<{ uri: string, stop: () => void }>}
 * @throws {Fault} when Java or Maven is missing
 */
export async function startMongoWireServer() {
  requireProgram('java', '-version')
  await ensureCompiled()

  const port = await findFreePort()
  const child = spawn(
    'java',
    ['-cp', `${join(HOME, 'lib', '*')}${delimiter}${HOME}`, 'WireServer', String(port)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  process.once('exit', () => child.kill())
  await waitUntilUp(child)
  return { uri: `mongodb://127.0.0.1:${port}/dlict-test`, stop: () => child.kill() }
}

async function ensureCompiled() {
  const hash = createHash('sha256')
  for (const file of ['pom.xml', 'WireServer.java']) hash.update(readFileSync(join(SOURCE, file)))
  const wanted = hash.digest('hex')
  const stamp = join(HOME, 'stamp')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return

  requireProgram('javac', '-version')
  requireProgram('mvn', '-v')
  say('fetching and compiling the MongoDB wire server')
  mkdirSync(HOME, { recursive: true })
  cpSync(SOURCE, HOME, { recursive: true })
  await must('mvn', [
    '-q',
    '-B',
    '-f',
    join(HOME, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${join(HOME, 'lib')}`,
  ])
  await must('javac', ['-cp', join(HOME, 'lib', '*'), '-d', HOME, join(HOME, 'WireServer.java')])
  writeFileSync(stamp, wanted)
}

/**
 * @param {string} file
 * @param {string[]} args
 */
async function must(file, args) {
  const code = await runToEnd({ file, args })
  if (code !== 0) throw new Fault(`${file} ended with code ${code}; its own message is above`)
}

/**
 * @param {string} file
 * @param {string} versionFlag
 */
function requireProgram(file, versionFlag) {
  if (spawnSync(file, [versionFlag], { stdio: 'ignore' }).status === 0) return
  throw new Fault(
    `npm run test:mongo needs ${file} (a Java 17 development kit and Maven), which is not here; ` +
      'install it, or set TEST_DATABASE_URI to a MongoDB that may be emptied',
  )
}

/** @param {import('node:child_process').ChildProcess} child */
function waitUntilUp(child) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Fault('the MongoDB wire server did not come up')),
      UP_WITHIN_MS,
    )
    child.once('exit', (code) => {
      clearTimeout(late)
      reject(new Fault(`the MongoDB wire server ended with code ${code}`))
    })
    child.stdout?.once('data', () => {
      clearTimeout(late)
      resolve(undefined)
    })
  })
}
