import type { Payload } from 'payload'
import { env } from '@/env'
import { namesOf, oldEntries, removeAll, type OldEntry } from './oldEntries'
import { rowsOf } from './rowsOf'

/** Names as `toStoredName` makes them. */
const FITS = /^[0-9a-f]{16}(-[a-z0-9-]+)?(\.[a-z0-9]+)?$/
/** More left behind than this, and more than half of all: the database is another one, or lost its rows. */
const ORPHANS_MAX = 20

/**
 * Files that were kept and that no row knows of: the process died between the two, or after the row was removed.
 * @returns how many files were removed
 */
export async function sweepKept({ payload, before }: { payload: Payload; before: Date }) {
  const orphans: OldEntry[] = []
  let kept = 0
  for await (const batch of oldEntries({ folder: env.mediaDir, fits: FITS, before })) {
    const known = await rowsOf({ payload, field: 'filename', values: namesOf(batch) })
    orphans.push(...batch.filter(({ name }) => !known.has(name)))
    kept += batch.length
  }
  if (orphans.length > ORPHANS_MAX && orphans.length * 2 > kept) {
    const numbers = { orphans: orphans.length, kept }
    payload.logger.warn(numbers, 'most files are unknown to this database: none is removed')
    return 0
  }
  return removeAll(orphans)
}
