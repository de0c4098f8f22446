import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BASE_DATABASE, TEST_ROOT } from './paths'

/** Empties the tests' folder and, for SQLite, migrates the base database once for all test files. */
export default function setup(): void {
  rmSync(TEST_ROOT, { recursive: true, force: true })
  mkdirSync(dirname(BASE_DATABASE), { recursive: true })
  if (process.env.TEST_DATABASE_URI) return
  execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'migrateBase.ts')], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATA_DIR: dirname(BASE_DATABASE),
      DATABASE_URI: '',
      PAYLOAD_SECRET: 'a secret for tests, 32 characters or more',
      LOG_LEVEL: 'error',
    },
  })
}
