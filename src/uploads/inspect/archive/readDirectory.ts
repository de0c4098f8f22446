import { FileRefusal } from '../../FileRefusal'
import type { Archive, ArchiveEntry } from '../openArchive'

const MEGABYTE = 1024 * 1024
const ENTRIES_MAX = 10_000
const UNPACKED_MAX = 1024 * MEGABYTE
/** Tables of numbers pack to a fiftieth; what packs to less than a two-hundredth holds nothing. */
const RATIO_MAX = 200
/** So little is harmless whatever its ratio. */
const RATIO_FROM_BYTES = 64 * MEGABYTE

/**
 * The entries of an archive, each judged by itself and all together; nothing was unpacked.
 * @throws FileRefusal for one that would unpack to too much, leads elsewhere, hides what it is or has a password
 */
export async function readDirectory(archive: Archive): Promise<ArchiveEntry[]> {
  const entries: ArchiveEntry[] = []
  let [bytes, packedBytes] = [0, 0]
  for await (const entry of archive.entries()) {
    if (!entry.isSafe || entry.isSpecial) throw new FileRefusal('unsafeEntry', shown(entry.path))
    if (entry.isEncrypted) throw new FileRefusal('locked')
    if (!entry.isFolder && !entry.isReadable) throw new FileRefusal('bomb')
    entries.push(entry)
    bytes += entry.bytes
    packedBytes += entry.packedBytes
    if (entries.length > ENTRIES_MAX || bytes > UNPACKED_MAX) throw new FileRefusal('bomb')
    if (isBomb(entry) || isBomb({ bytes, packedBytes })) throw new FileRefusal('bomb')
  }
  if (entries.length === 0) throw new FileRefusal('broken')
  refuseOverlap(entries)
  return entries
}

const isBomb = ({ bytes, packedBytes }: { bytes: number; packedBytes: number }): boolean =>
  bytes > RATIO_FROM_BYTES && bytes / Math.max(packedBytes, 1) > RATIO_MAX

/** Entries that share bytes unpack to many times the file, with an honest ratio each. */
function refuseOverlap(entries: ArchiveEntry[]): void {
  const inOrder = entries.toSorted((a, b) => a.start - b.start)
  if (inOrder.some((entry, index) => entry.end > (inOrder[index + 1]?.start ?? Infinity))) {
    throw new FileRefusal('bomb')
  }
}

/** Fit to be read in a sentence: nothing hidden, not long. */
export const shown = (path: string): string =>
  path.replace(/[^\p{L}\p{M}\p{N}\p{P} ]/gu, '?').slice(0, 80)
