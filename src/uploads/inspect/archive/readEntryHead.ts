import type { FileHandle } from 'node:fs/promises'
import { constants, inflateRawSync } from 'node:zlib'
import { FileRefusal } from '../../FileRefusal'
import type { ArchiveEntry } from '../openArchive'

/** What is read of an entry: its own head, its name, and the first of its bytes. */
const READ_BYTES = 2_048
const LOCAL_HEADER_BYTES = 30
const INFLATED_MAX = 4 * 1024 * 1024

/**
 * The first bytes of an entry, unpacked; a stream for each of ten thousand entries would take half a minute.
 * @throws FileRefusal where they are damaged, or more than the directory says
 */
export async function readEntryHead({
  handle,
  entry,
}: {
  handle: FileHandle
  entry: ArchiveEntry
}): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(
    Buffer.alloc(READ_BYTES),
    0,
    READ_BYTES,
    entry.start,
  )
  if (bytesRead < LOCAL_HEADER_BYTES) return Buffer.alloc(0)
  const from = LOCAL_HEADER_BYTES + buffer.readUInt16LE(26) + buffer.readUInt16LE(28)
  const packed = buffer.subarray(from, Math.min(bytesRead, from + entry.packedBytes))
  if (!entry.isPacked) return packed
  const head = inflate(packed)
  // More than the directory declares of the whole: the rest of it is as untrue.
  if (head.length > entry.bytes) throw new FileRefusal('bomb')
  return head
}

function inflate(packed: Buffer): Buffer {
  try {
    return inflateRawSync(packed, {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: INFLATED_MAX,
    })
  } catch (cause) {
    throw new FileRefusal('broken', '', { cause })
  }
}
