import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tsxFlags } from '../../scripts/lib/root.mjs'

/**
 * Makes a folder for this run, which its workers find by TEST_RUN, and for SQLite migrates the base database once
 * for all test files. Two runs beside each other do not meet.
 */
export default async function setup(): Promise<() => void> {
  process.env.TEST_RUN = String(process.pid)
  const { BASE_DATABASE, TEST_ROOT } = await import('./paths')
  const folder = join(BASE_DATABASE, '..')
  mkdirSync(folder, { recursive: true })
  if (!process.env.TEST_DATABASE_URI) migrate(folder)
  return () => rmSync(TEST_ROOT, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
}

function migrate(folder: string): void {
  execFileSync(process.execPath, [...tsxFlags, join(import.meta.dirname, 'migrateBase.ts')], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATA_DIR: folder,
      DATABASE_URI: '',
      PAYLOAD_SECRET: 'a secret for tests, 32 characters or more',
      LOG_LEVEL: 'error',
    },
  })
}
