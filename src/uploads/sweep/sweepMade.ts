import { dirname } from 'node:path'
import type { Payload } from 'payload'
import { packagesFolder, variantsFolder } from '../folders'
import { namesOf, oldEntries, removeAll } from './oldEntries'
import { rowsOf } from './rowsOf'

const ID = '([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})'
const VARIANTS = new RegExp(`^${ID}$`)
const PACKAGES = new RegExp(`^${ID}-[\\w-]+(\\.part)?$`)
const ANY = /./
const HALF_MADE = '.part'

interface Sweeping {
  payload: Payload
  before: Date
}

/**
 * What was made of files whose rows are gone, of files that were replaced since, and what was never finished.
 * @returns how many files and folders were removed
 */
export async function sweepMade({ payload, before }: Sweeping): Promise<number> {
  return (await sweepVariants({ payload, before })) + (await sweepPackages({ payload, before }))
}

async function sweepVariants({ payload, before }: Sweeping): Promise<number> {
  let removed = 0
  const folder = dirname(variantsFolder('any'))
  for await (const batch of oldEntries({ folder, fits: VARIANTS, before })) {
    const rows = await rowsOf({ payload, field: 'id', values: namesOf(batch) })
    removed += await removeAll(batch.filter(({ name }) => !rows.has(name)))
    for (const { name, path } of batch) {
      const filename = rows.get(name)
      if (filename) removed += await sweepFolder({ folder: path, filename, before })
    }
  }
  return removed
}

async function sweepFolder({
  folder,
  filename,
  before,
}: {
  folder: string
  filename: string
  before: Date
}): Promise<number> {
  let removed = 0
  for await (const batch of oldEntries({ folder, fits: ANY, before })) {
    const stale = ({ name }: { name: string }) =>
      name.endsWith(HALF_MADE) || !name.startsWith(filename)
    removed += await removeAll(batch.filter(stale))
  }
  return removed
}

async function sweepPackages({ payload, before }: Sweeping): Promise<number> {
  let removed = 0
  for await (const batch of oldEntries({ folder: packagesFolder, fits: PACKAGES, before })) {
    const rows = await rowsOf({ payload, field: 'package.folder', values: namesOf(batch) })
    removed += await removeAll(batch.filter(({ name }) => !rows.has(name)))
  }
  return removed
}
