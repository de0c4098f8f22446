import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { findLiveHolder, LockHeldError, takeFileLock } from './fileLock.mjs'
import { takenSentence } from './takenSentence.mjs'

/** Another site runs on this data folder; the message says where. */
export class DataFolderTakenError extends Error {
  constructor(
    readonly address: string,
    readonly pid: number,
  ) {
    super(takenSentence({ address, pid }))
    this.name = 'DataFolderTakenError'
  }
}

export interface DataLock {
  /** Gives the folder back; calling it again does nothing. */
  release(): void
}

const lockPath = (dataDir: string) => join(dataDir, 'site.lock')

/**
 * Makes the data folder where it is missing and takes it for this process; a lock that a killed process left
 * is taken over.
 * @throws DataFolderTakenError when a running process holds it
 */
export async function takeDataLock({
  dataDir,
  address,
}: {
  dataDir: string
  address: string
}): Promise<DataLock> {
  mkdirSync(dataDir, { recursive: true })
  try {
    return await takeFileLock(lockPath(dataDir), { address })
  } catch (error) {
    if (!(error instanceof LockHeldError)) throw error
    throw new DataFolderTakenError(error.holder.address, error.holder.pid)
  }
}

/** The site that runs on this data folder, if one does. */
export function findRunningSite(dataDir: string): { address: string; pid: number } | undefined {
  return findLiveHolder(lockPath(dataDir))
}
