import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { incomingFolder } from '../folders'
import { oldEntries } from './oldEntries'

const NOTE = '.json'
const FITS = /^[\w-]+(\.json)?$/

/**
 * Uploads that nobody came back to. One that comes in pieces has a note beside it, written once: that lives as long
 * as the bytes do.
 * @returns how many files were removed
 */
export async function sweepIncoming({ before }: { before: Date }): Promise<number> {
  let removed = 0
  for await (const batch of oldEntries({ folder: incomingFolder, fits: FITS, before })) {
    for (const { name, path } of batch) {
      if (name.endsWith(NOTE) && (await isYoung(name.slice(0, -NOTE.length), before))) continue
      await rm(path, { force: true })
      removed += 1
    }
  }
  return removed
}

const isYoung = (name: string, before: Date): Promise<boolean> =>
  stat(join(incomingFolder, name)).then(
    ({ mtime }) => mtime >= before,
    () => false,
  )
