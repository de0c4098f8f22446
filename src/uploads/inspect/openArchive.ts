import type { Readable } from 'node:stream'
import { openPromise, type Entry } from 'yauzl'
import { FileRefusal } from '../FileRefusal'
import { entryName } from './entryName'
import { isSafeEntryPath } from './isSafeEntryPath'

/** One entry of a ZIP, as its directory declares it; nothing of it was unpacked. */
export interface ArchiveEntry {
  /** With `/` between its parts, and at the end of a folder's. */
  path: string
  /** False for a path that leads elsewhere or hides what it is; such an entry must not be unpacked. */
  isSafe: boolean
  isFolder: boolean
  /** A symbolic link, a device: neither file nor folder. */
  isSpecial: boolean
  isEncrypted: boolean
  /** False where its bytes stand as they are. */
  isPacked: boolean
  /** Whether `read` can unpack it. */
  isReadable: boolean
  /** Bytes unpacked. */
  bytes: number
  packedBytes: number
  /** Where it begins in the file, its header included. */
  start: number
  end: number
}

export interface Archive {
  /** In the directory's order, one at a time. @throws FileRefusal where the directory is damaged */
  entries(): AsyncIterable<ArchiveEntry>
  /** The entry unpacked; the stream fails where it holds more or less than declared. */
  read(entry: ArchiveEntry): Promise<Readable>
  close(): void
}

const LOCAL_HEADER_BYTES = 30
const MADE_ON_UNIX = 3
const KIND_MASK = 0o170000
const PLAIN_KINDS = [0, 0o100000, 0o040000]

/**
 * Opens a ZIP by its directory, without unpacking anything into memory. Close it at the end.
 * @throws FileRefusal where it has no directory that can be read
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, {
    autoClose: false,
    decodeStrings: false,
    validateEntrySizes: true,
  }).catch(refuseBroken)
  const originals = new WeakMap<ArchiveEntry, Entry>()
  return {
    async *entries() {
      try {
        for await (const original of zip.eachEntry()) {
          const entry = toEntry(original)
          originals.set(entry, original)
          yield entry
        }
      } catch (error) {
        if (error instanceof FileRefusal) throw error
        refuseBroken(error)
      }
    },
    async read(entry) {
      const original = originals.get(entry)
      if (!original) throw new Error('an entry of another archive')
      return zip.openReadStreamPromise(original).catch(refuseBroken)
    },
    close: () => zip.close(),
  }
}

function toEntry(entry: Entry): ArchiveEntry {
  const path = entryName({
    raw: entry.fileNameRaw,
    flags: entry.generalPurposeBitFlag,
    extraFields: entry.extraFields,
  })
  const isUnix = entry.versionMadeBy >> 8 === MADE_ON_UNIX
  const kind = isUnix ? (entry.externalFileAttributes >>> 16) & KIND_MASK : 0
  const start = entry.relativeOffsetOfLocalHeader
  return {
    path,
    isSafe: isSafeEntryPath(path),
    isFolder: path.endsWith('/'),
    isSpecial: !PLAIN_KINDS.includes(kind),
    isEncrypted: entry.isEncrypted(),
    isPacked: entry.compressionMethod !== 0,
    isReadable: entry.canDecodeFileData(),
    bytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    start,
    end: start + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize,
  }
}

function refuseBroken(cause: unknown): never {
  throw new FileRefusal('broken', '', { cause })
}
