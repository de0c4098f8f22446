import { opendir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

export interface OldEntry {
  name: string
  path: string
}

interface Looking {
  folder: string
  /** Names the site gives; whatever else lies in a folder is not its own to remove. */
  fits: RegExp
  /** Last written before this moment. */
  before: Date
}

const BATCH = 200

/** Old entries of a folder, some hundred at a time; none where there is no such folder. */
export async function* oldEntries({ folder, fits, before }: Looking): AsyncGenerator<OldEntry[]> {
  const entries = await opendir(folder).catch(() => null)
  if (!entries) return
  let batch: OldEntry[] = []
  for await (const { name } of entries) {
    const path = join(folder, name)
    if (!fits.test(name) || !(await isOlder(path, before))) continue
    batch.push({ name, path })
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

export const namesOf = (entries: OldEntry[]): string[] => entries.map(({ name }) => name)

/** @returns how many */
export async function removeAll(entries: OldEntry[]): Promise<number> {
  for (const { path } of entries) await rm(path, { recursive: true, force: true })
  return entries.length
}

/** What is gone meanwhile is nobody's to remove. */
const isOlder = (path: string, before: Date): Promise<boolean> =>
  stat(path).then(
    ({ mtime }) => mtime < before,
    () => false,
  )
