import { FileRefusal } from '../FileRefusal'

const MEGABYTE = 1024 * 1024

/** What a package may unpack to. */
export interface PackageLimits {
  entries: number
  /** Bytes of one file. */
  entryBytes: number
  /** Bytes of all files together. */
  bytes: number
  /** How many times its own size a package may unpack to, once it is larger than `ratioFreeBytes`. */
  ratio: number
  ratioFreeBytes: number
}

export const PACKAGE_LIMITS: PackageLimits = {
  entries: 5_000,
  entryBytes: 200 * MEGABYTE,
  bytes: 500 * MEGABYTE,
  ratio: 100,
  ratioFreeBytes: 20 * MEGABYTE,
}

/** Counts what really comes out of a package: what its directory declares is the maker's word. */
export interface PackageBudget {
  /** One more file. @throws FileRefusal */
  open(): void
  /** More bytes of that file. @throws FileRefusal */
  take(bytes: number): void
}

/**
 * @param packedBytes of the package itself
 * @param room bytes that may be written before the disk is too full
 */
export function createPackageBudget({
  packedBytes,
  room,
  limits = PACKAGE_LIMITS,
}: {
  packedBytes: number
  room: number
  limits?: PackageLimits
}): PackageBudget {
  const most = Math.min(limits.bytes, Math.max(limits.ratioFreeBytes, packedBytes * limits.ratio))
  let entries = 0
  let total = 0
  let ofEntry = 0

  return {
    open() {
      entries += 1
      ofEntry = 0
      if (entries > limits.entries) throw new FileRefusal('bomb')
    },
    take(bytes) {
      total += bytes
      ofEntry += bytes
      if (total > most || ofEntry > limits.entryBytes) throw new FileRefusal('bomb')
      if (total > room) throw new FileRefusal('diskFull')
    },
  }
}
