import { join } from 'node:path'

/** Where this run of the tests keeps its files; git-ignored, and gone when the run is over. */
export const TEST_ROOT = join(import.meta.dirname, '..', '.tmp', process.env.TEST_RUN ?? 'run')

/** A migrated, empty SQLite database that every test file copies. */
export const BASE_DATABASE = join(TEST_ROOT, 'base', 'site.db')
