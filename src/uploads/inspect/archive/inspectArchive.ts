import { open, type FileHandle } from 'node:fs/promises'
import { FileRefusal } from '../../FileRefusal'
import { openArchive, type ArchiveEntry } from '../openArchive'
import { dangerousHead } from './dangerousHead'
import { isArchiveName, isProgramName } from './dangerousNames'
import { findPackageEntry } from './findPackageEntry'
import { readDirectory, shown } from './readDirectory'
import { readEntryHead } from './readEntryHead'

/**
 * Looks through a ZIP: a folder of files to be downloaded, or an interactive package.
 * @returns the first page of a package
 * @throws FileRefusal where it is not safe to unpack, or holds what nobody should open
 */
export async function inspectArchive(path: string): Promise<{ packageEntry?: string }> {
  const archive = await openArchive(path)
  const handle = await open(path, 'r')
  try {
    const entries = await readDirectory(archive)
    const packageEntry = await findPackageEntry({ archive, entries })
    const isPackage = packageEntry !== undefined
    if (!isPackage && entries.some(({ path: name }) => name === 'h5p.json')) {
      throw new FileRefusal('bareH5P')
    }
    for (const entry of entries)
      if (!entry.isFolder) await refuseDangerous({ handle, entry, isPackage })
    return { packageEntry }
  } finally {
    archive.close()
    await handle.close()
  }
}

async function refuseDangerous({
  handle,
  entry,
  isPackage,
}: {
  handle: FileHandle
  entry: ArchiveEntry
  isPackage: boolean
}): Promise<void> {
  const { path } = entry
  if (isProgramName(path, { isPackage })) throw new FileRefusal('unsafeEntry', shown(path))
  if (isArchiveName(path, { isPackage })) throw new FileRefusal('nestedArchive', shown(path))
  if (entry.bytes === 0) return
  const head = await readEntryHead({ handle, entry })
  const danger = dangerousHead({ head, path, isPackage })
  if (danger === 'program') throw new FileRefusal('unsafeEntry', shown(path))
  if (danger === 'archive') throw new FileRefusal('nestedArchive', shown(path))
}
