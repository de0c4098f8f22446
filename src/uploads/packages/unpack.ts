import { createWriteStream } from 'node:fs'
import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { FileRefusal } from '../FileRefusal'
import { openArchive, type Archive, type ArchiveEntry } from '../inspect/openArchive'
import { createPackageBudget, type PackageBudget, type PackageLimits } from './packageBudget'
import { PACKAGE_DEPTH_MAX } from './parsePackagePath'

/** What a disk answers to names it cannot hold, or that two files of a package share. */
const NAME_FAULTS = new Set(['EEXIST', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'EILSEQ'])

/**
 * Unpacks a package into a new folder, one file at a time and none of them whole in memory: files and folders only,
 * by their names in NFC, within the limits as counted while they come out. What was written stays when it fails; the
 * caller removes it.
 * @param room bytes that may be written before the disk is too full
 * @throws FileRefusal where the package is at fault, `diskFull` where the disk is; any other error may pass
 */
export async function unpack({
  path,
  target,
  room,
  signal,
  limits,
}: {
  path: string
  target: string
  room: number
  signal: AbortSignal
  limits?: PackageLimits
}): Promise<void> {
  const { size } = await stat(path)
  const budget = createPackageBudget({ packedBytes: size, room, limits })
  const archive = await openArchive(path)
  try {
    await mkdir(target, { recursive: true })
    for await (const entry of archive.entries()) {
      signal.throwIfAborted()
      budget.open()
      refuseUnfit(entry)
      const place = join(target, entry.path.normalize('NFC'))
      if (entry.isFolder) await mkdir(place, { recursive: true }).catch(refuseName(entry))
      else await write({ archive, entry, place, budget, signal })
    }
  } finally {
    archive.close()
  }
}

function refuseUnfit(entry: ArchiveEntry): void {
  const { path, isSafe, isSpecial, isEncrypted, isReadable } = entry
  if (!isSafe || isSpecial || path.split('/').length > PACKAGE_DEPTH_MAX) {
    throw new FileRefusal('unsafeEntry', path.slice(0, 100))
  }
  if (isEncrypted) throw new FileRefusal('locked')
  if (!isReadable) throw new FileRefusal('broken')
}

async function write({
  archive,
  entry,
  place,
  budget,
  signal,
}: {
  archive: Archive
  entry: ArchiveEntry
  place: string
  budget: PackageBudget
  signal: AbortSignal
}): Promise<void> {
  await mkdir(dirname(place), { recursive: true }).catch(refuseName(entry))
  const packed = await archive.read(entry)
  // On the disk before the folder gets its name: a power cut leaves a whole package or none.
  const file = createWriteStream(place, { flags: 'wx', mode: 0o644, flush: true })
  const count = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      budget.take(chunk.length)
      yield chunk
    }
  }
  await pipeline(packed, count, file, { signal }).catch((cause: unknown) => {
    if (cause instanceof FileRefusal || signal.aborted) throw cause
    if (isOfDisk(cause)) return refuseName(entry)(cause)
    throw new FileRefusal('broken', '', { cause })
  })
}

const refuseName =
  ({ path }: ArchiveEntry) =>
  (cause: unknown): never => {
    if (!isOfDisk(cause) || !NAME_FAULTS.has(cause.code ?? '')) throw cause
    throw new FileRefusal('unsafeEntry', path.slice(0, 100), { cause })
  }

const isOfDisk = (cause: unknown): cause is NodeJS.ErrnoException =>
  cause instanceof Error && 'syscall' in cause
