import { join } from 'node:path'

/** Where tests keep their files; git-ignored and emptied before each run. */
export const TEST_ROOT = join(import.meta.dirname, '..', '.tmp')

/** A migrated, empty SQLite database that every test file copies. */
export const BASE_DATABASE = join(TEST_ROOT, 'base', 'site.db')
