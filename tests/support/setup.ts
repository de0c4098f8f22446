import { randomBytes } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, expect, vi } from 'vitest'
import { BASE_DATABASE, TEST_ROOT } from './paths'

/**
 * Every test file has settings, a data folder and a database of its own: a copy of the migrated base file, or a
 * database with a fresh name where TEST_DATABASE_URI names a MongoDB server.
 */
const name = randomBytes(6).toString('hex')
const folder = join(TEST_ROOT, name)
mkdirSync(join(folder, 'data'), { recursive: true })

const mongoServer = process.env.TEST_DATABASE_URI
if (!mongoServer && existsSync(BASE_DATABASE)) {
  copyFileSync(BASE_DATABASE, join(folder, 'data', 'site.db'))
}

// A server for the tests of the engine itself; every other site of a test has the embedded one.
process.env.TEST_MEILI_HOST ??= process.env.MEILI_HOST ?? ''
process.env.TEST_MEILI_API_KEY ??= process.env.MEILI_API_KEY ?? ''

Object.assign(process.env, {
  SEARCH_ENGINE: 'embedded',
  MEILI_HOST: '',
  // Tests of the publisher choose otherwise before they load the site.
  FACEBOOK_MODE: process.env.TEST_FACEBOOK_MODE ?? 'off',
  DATA_DIR: join(folder, 'data'),
  MEDIA_DIR: join(folder, 'media'),
  PAYLOAD_SECRET: 'a secret for tests, 32 characters or more',
  LOG_LEVEL: 'silent',
  DATABASE_URI: mongoServer ? toNamed(mongoServer, `test-${name}`) : '',
})

const consoleError = vi.spyOn(console, 'error')

beforeEach(() => {
  consoleError.mockClear()
})

// A test that expects an error on the console clears the spy itself.
afterEach(() => {
  vi.useRealTimers()
  expect(consoleError.mock.calls, 'unexpected console.error').toEqual([])
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function toNamed(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
